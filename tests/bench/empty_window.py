"""An empty window of Qt: what any program of this kind costs at least, once it is bundled."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([sys.argv[0]])
window = QMainWindow()
window.resize(1280, 800)
window.show()
sys.exit(application.exec())

"""What is collected for translation, and that the files hold it."""

from tools.texts import Text, as_cpp, collect

SOURCE = """
from PySide6.QtCore import QCoreApplication, QObject

_translate = QCoreApplication.translate
WORDS = {1: QT_TRANSLATE_NOOP("Words", "a word")}


class Part(QObject):
    def say(self, n):
        self.tr("an \\u201cown\\u201d text")
        self.tr("Open", "the verb")
        return _translate("Part", "%n visits", "", len(n)), self.tr(WORDS[n])


def _said(text):
    return QCoreApplication.translate("Said", text)


def refuse():
    _said("by a helper")
    raise ValueError(Said("The {what} is "
                          "missing.", what="x"))
"""


def test_every_text_is_collected_with_its_context_however_it_is_written(tmp_path):
    (tmp_path / "part.py").write_text(SOURCE, encoding="utf-8")
    found = collect(tmp_path)
    assert list(found) == [
        Text("Part", "%n visits", plural=True),
        Text("Part", "Open", "the verb"),
        Text("Part", "an “own” text"),
        Text("Said", "by a helper"),
        Text("Words", "a word"),
        Text("errors", "The {what} is missing."),
    ]
    assert found[Text("Words", "a word")] == [(tmp_path / "part.py", 5)]
    assert 'QT_TRANSLATE_N_NOOP3("Part", "%n visits", "")' in as_cpp(found)

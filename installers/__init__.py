"""What people install: the program's folder, the Linux packages, the Windows installer, the SBOM.

Run by `dev.py package` in the clean environment build/venv, from the project's folder.
"""

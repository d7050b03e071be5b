"""The language of the window: its words, how it writes days and numbers, and where reading begins.

``dev.py translate`` brings resources/i18n in line with the sources.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import resources

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
    "ar": "العربية",
    "ur": "اردو",
}
"""What the window speaks: each language's tag, and what its own speakers call it."""

_LANDS = {"en": "en_GB", "es": "es_ES", "de": "de_DE", "fr": "fr_FR", "ar": "ar_AE", "ur": "ur_PK"}
"""How a language writes dates where the system's country says nothing about it."""


def speak(app: QApplication, wanted: str = "") -> str:
    """Let *app* speak *wanted*, one of :data:`LANGUAGES`, else the system's language.

    Windows that are there already keep their words: this comes first. May be called again.

    Returns:
        The language now spoken; English where the system's is none of ours.
    """
    language = wanted if wanted in LANGUAGES else _language_of_system()
    # Qt's own search for children wants a hundred enumerations, and the window's frame needs none.
    for former in app.children():
        if isinstance(former, QTranslator):
            QCoreApplication.removeTranslator(former)
            former.deleteLater()
    # The one that comes later is asked first.
    _install(
        app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    )
    _install(app, f"clinic-desk_{language}", str(resources.folder() / "i18n"))
    locale = locale_of(language, QLocale.system())
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return language


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how *language* is written in the country of *system*.

    Digits are 0 to 9 in every language: all who read one slot table, its times, its phone numbers
    and what is typed from it see the same ones.
    """
    usual = QLocale(_LANDS[language])
    local = QLocale(usual.language(), system.territory())
    if local.territory() != system.territory() or local.zeroDigit() != "0":
        return usual
    return local


def country_name(code: str) -> str:
    """Return what a country is called: in the window's language, else by its own people.

    Qt knows the names of a language where it is spoken, and all in English. An unknown *code* is
    returned as it is.
    """
    country = QLocale.codeToTerritory(code)
    if country is QLocale.Country.AnyTerritory:
        return code
    spoken = QLocale().language()
    if spoken is QLocale.Language.English:
        return QLocale.territoryToString(country)
    here = QLocale(spoken, country)
    own = here if here.territory() is country else QLocale(QLocale.Language.AnyLanguage, country)
    return own.nativeTerritoryName() or QLocale.territoryToString(country)


def _language_of_system() -> str:
    wishes = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((tag for tag in wishes if tag in LANGUAGES), "en")


def _install(app: QApplication, name: str, folder: str) -> None:
    """Let *app* use this file, if there is one: Qt's own words are not there in every language."""
    translator = QTranslator(app)
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
    else:
        translator.deleteLater()

"""The languages that a patient can speak, each as its own speakers call it."""

from __future__ import annotations

NAMES = {
    "ar": "العربية",
    "bg": "Български",
    "bn": "বাংলা",
    "bs": "Bosanski",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "Español",
    "et": "Eesti",
    "fa": "فارسی",
    "fi": "Suomi",
    "fr": "Français",
    "he": "עברית",
    "hi": "हिन्दी",
    "hr": "Hrvatski",
    "hu": "Magyar",
    "id": "Indonesia",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "ku": "Kurdî",
    "lt": "Lietuvių",
    "lv": "Latviešu",
    "nb": "Norsk bokmål",
    "nl": "Nederlands",
    "pa": "ਪੰਜਾਬੀ",
    "pl": "Polski",
    "ps": "پښتو",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sk": "Slovenčina",
    "sl": "Slovenščina",
    "so": "Soomaali",
    "sq": "Shqip",
    "sr": "Српски",
    "sv": "Svenska",
    "sw": "Kiswahili",
    "ta": "தமிழ்",
    "th": "ไทย",
    "ti": "ትግርኛ",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "zh": "中文",
}
"""Those that are spoken in many clinics; any other may be written as its tag (BCP 47)."""


def language_name(tag: str) -> str:
    """Return a language's own name with its tag, "Deutsch (de)"; the tag alone of another one."""
    return f"{NAMES[tag]} ({tag})" if tag in NAMES else tag


def tag_of(typed: str) -> str:
    """Return the tag of a language that was chosen, or typed by its name; else what was typed."""
    wanted = " ".join(typed.split()).casefold()
    for tag, name in NAMES.items():
        if wanted in {name.casefold(), language_name(tag).casefold()}:
            return tag
    return typed

"""The files of the languages: whole, in step with the program, and with the gaps of its texts."""

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app.ui.command_words import MENUS, WORDS
from desktop_app.ui.language import LANGUAGES
from tools.texts import Text, collect

ROOT = Path(__file__).parents[2]
I18N = ROOT / "resources" / "i18n"
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")
GAP = re.compile(r"\{[^{}]*\}|%L?n")
MNEMONIC = re.compile(r"&([^&\s])")


def written(language):
    """Return each text of a language's file with its translations: more than one if it counts."""
    found = {}
    file = I18N / f"clinic-desk_{language}.ts"
    for context in ElementTree.parse(file).iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message"):
            text = Text(
                context.findtext("name"),
                message.findtext("source"),
                message.findtext("comment") or "",
                plural=message.get("numerus") == "yes",
            )
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            done = translation.get("type") is None and all(forms)
            found[text] = forms if done else []
    return found


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def said(language):
    return written(language)


def test_what_the_program_reads_is_compiled_from_the_file(language, tmp_path):
    made = tmp_path / "made.qm"
    source = I18N / f"clinic-desk_{language}.ts"
    subprocess.run([LRELEASE, "-silent", source, "-qm", made], check=True, timeout=300)
    kept = source.with_suffix(".qm")
    assert made.read_bytes() == kept.read_bytes(), "python3 dev.py translate compiles the files"


def test_what_is_translated_has_the_gaps_of_its_text(said):
    wrong = []
    for text, forms in said.items():
        wanted = sorted(GAP.findall(text.source))
        for number, form in enumerate(forms, 1):
            found = sorted(GAP.findall(form))
            # "One visit" needs no figure.
            less = number < len(forms) and not set(found) - set(wanted)
            if found != wanted and not less:
                wrong.append((text.context, text.source, form))
    assert not wrong


def test_what_is_translated_has_an_access_key_where_its_text_has_one(said):
    keys = [
        (text.source, form, len(MNEMONIC.findall(text.source)), MNEMONIC.findall(form))
        for text, forms in said.items()
        for form in forms
    ]
    assert [each for each in keys if each[2] != len(each[3])] == []
    assert [each for each in keys if not all(key.isalnum() for key in each[3])] == []


def test_no_access_key_stands_twice_in_a_menu(language, said):
    def key(text):
        forms = said.get(Text("Commands", text))
        (found,) = MNEMONIC.findall(forms[0] if forms else text)
        return found.casefold()

    menus = {title: [WORDS[name][0] for name in names if name] for title, names in MENUS}
    menus["the bar"] = [title for title, _ in MENUS]
    twice = {
        title: [each for each, number in Counter(map(key, texts)).items() if number > 1]
        for title, texts in menus.items()
    }
    assert not any(twice.values()), twice


@pytest.fixture(scope="module")
def texts():
    return collect(ROOT / "desktop_app")


def test_the_file_holds_every_text_of_the_program_and_no_other(language, said, texts):
    wanted = {text for text in texts if text.plural or language != "en"}
    assert set(said) == wanted, "python3 dev.py translate brings the files in line"


def test_no_text_is_untranslated(said):
    missing = [text for text, forms in said.items() if not forms]
    assert not missing


def test_texts_that_count_are_asked_for_by_the_class_itself():
    """A plural asked for by tr() in a base class is looked for in the subclass, and not found."""
    bases, counting = set(), {}
    for file in sorted((ROOT / "desktop_app" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases |= {getattr(base, "id", getattr(base, "attr", "")) for base in node.bases}
                if any(_counts(each) for each in ast.walk(node)):
                    counting[node.name] = file.name
    assert {name: file for name, file in counting.items() if name in bases} == {}


def _counts(node):
    is_tr = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr"
    return is_tr and len(node.args) > 2

"""Every text of the program that a person sees, collected from its sources.

Qt's lupdate reads Python only roughly: it takes a plural for a singular, and overlooks a text
beside whose number stands a call. So it gets the texts in C++, which it reads well.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NAMED = {"translate", "_translate", "QT_TRANSLATE_NOOP"}
"""Functions given a context and a text; :meth:`tr` is given a text, its class is the context."""


@dataclass(frozen=True, order=True)
class Text:
    """One text: where it is used, its words, what sets it apart, and whether it counts."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def collect(folder: Path) -> dict[Text, list[tuple[Path, int]]]:
    """Return the texts below *folder*, sorted, each with the files and lines that use it."""
    found: dict[Text, list[tuple[Path, int]]] = {}
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for text, line in _texts(tree, "", {"Said": "errors", **_helpers(tree)}):
            found.setdefault(text, []).append((file, line))
    return {text: found[text] for text in sorted(found)}


def as_cpp(texts: dict[Text, list[tuple[Path, int]]]) -> str:
    """Return the texts as lupdate reads them."""
    return "".join(
        f"QT_TRANSLATE_{'N_' * text.plural}NOOP3"
        f"({_quoted(text.context)}, {_quoted(text.source)}, {_quoted(text.comment)})\n"
        for text in texts
    )


def _helpers(tree: ast.Module) -> dict[str, str]:
    """Return a module's own functions that translate what they are given, with their contexts."""
    found = {}
    for made in tree.body:
        match made:
            case ast.FunctionDef(
                body=[*_, ast.Return(ast.Call(args=[ast.Constant(str(context)), ast.Name(text)]))],
                args=ast.arguments(args=[ast.arg(text_too)]),
            ) if text == text_too:
                found[made.name] = context
    return found


def _texts(node: ast.AST, inside: str, helpers: dict[str, str]) -> Iterator[tuple[Text, int]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (text := _text(child, inside, helpers)):
            yield text, child.lineno
        within = child.name if isinstance(child, ast.ClassDef) else inside
        yield from _texts(child, within, helpers)


def _text(call: ast.Call, inside: str, helpers: dict[str, str]) -> Text | None:
    """Return what *call* translates, unless that is a variable: then it is collected elsewhere."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    if name == "tr":
        words.insert(0, inside)
    elif name in helpers:
        words.insert(0, helpers[name])
    elif name not in _NAMED:
        return None
    match words:
        case [str(context), str(source), *rest]:
            comment = rest[0] if rest and isinstance(rest[0], str) else ""
            return Text(context, source, comment, plural=len(rest) > 1)
    return None


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)

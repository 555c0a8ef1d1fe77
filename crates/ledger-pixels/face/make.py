#!/usr/bin/env python3
"""Cuts the two weights of the face from Debian's fonts-noto-cjk. See README.md beside this file.

Same package and same fonttools give the same bytes: the time of making is not kept.
"""
import pathlib
import sys
from fontTools import subset
from fontTools.ttLib import TTCollection

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
SOURCE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/noto")
FAMILY = "Noto Sans CJK KR"
# Whatever a picture may have to say: the tables and every catalogue of words.
TEXTS = ["data/*.csv", "src/**/*.rs", "crates/*/src/**/*.rs"]


def characters():
    """Every character that is kept."""
    # The 2,350 syllables and the signs of KS X 1001, so that new words need no new face.
    syllables = {bytes([row, cell]).decode("euc_kr") for row in range(0xB0, 0xC9) for cell in range(0xA1, 0xFF)}
    ascii_ = {chr(code) for code in range(0x20, 0x7F)}
    used = set()
    for pattern in TEXTS:
        for path in sorted(ROOT.glob(pattern)):
            used |= set(path.read_text(encoding="utf-8"))
    latin = {chr(code) for code in range(0xA0, 0x100)}
    signs = set("‘’“”–—…·•′″←↑→↓≈≠≤≥−×÷±∞₩€£％＋－＝＠")
    return {c for c in syllables | ascii_ | latin | signs | used if c.isprintable() or c == "\u00a0"}


def main():
    """Writes both weights."""
    wanted = sorted(map(ord, characters()))
    for weight in ("Regular", "Bold"):
        collection = TTCollection(SOURCE / f"NotoSansCJK-{weight}.ttc")
        font = next(font for font in collection.fonts if font["name"].getDebugName(1) == FAMILY)
        options = subset.Options()
        # No hints, no vertical writing, no other shapes: pictures are set in one line, left to right.
        options.hinting = False
        options.desubroutinize = False
        options.layout_features = ["kern", "ccmp", "locl", "mark"]
        options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG"]
        options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
        options.name_languages = [0x409]
        options.recalc_timestamp = False
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=wanted)
        cutter.subset(font)
        name = f"NotoSansCJKkr-{weight}.otf"
        font.recalcTimestamp = False
        font.save(HERE / name)
        print(f"{name}: {len(font.getBestCmap())} characters, {(HERE / name).stat().st_size} bytes")
        missing = [chr(code) for code in wanted if code not in font.getBestCmap()]
        if missing:
            print(f"  not in {FAMILY}: {' '.join(missing)}")


main()

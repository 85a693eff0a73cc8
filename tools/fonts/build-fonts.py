#!/usr/bin/env python3
"""Makes the print fonts in resources/fonts from Debian's Noto CJK. See README.md beside this file for how and why."""

import argparse
import bz2
import io
import re
import string
import unicodedata
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont, newTable

# Faces by file of resources/fonts: collection of the Debian package, family and style written into the subset.
FACES = {
    "jianbao-serif-regular": ("NotoSerifCJK-Regular.ttc", "Jianbao Serif SC", "Regular"),
    "jianbao-serif-bold": ("NotoSerifCJK-Bold.ttc", "Jianbao Serif SC", "Bold"),
    "jianbao-sans-regular": ("NotoSansCJK-Regular.ttc", "Jianbao Sans SC", "Regular"),
    "jianbao-sans-bold": ("NotoSansCJK-Bold.ttc", "Jianbao Sans SC", "Bold"),
}
SIMPLIFIED_CHINESE = 2  # place of SC in the collections: JP, KR, SC, TC, HK

# halt squeezes punctuation (text-spacing-trim), liga and ccmp join the two halves of a dash, kern is for Latin.
# Not locl: it would draw in the Japanese, Korean and Taiwanese shape of every character.
FEATURES = ["ccmp", "liga", "calt", "halt", "kern", "mark"]

# Symbols a newspaper prints beside GB 2312's own rows: Latin-1, circled and bracketed numbers, units, fullwidth forms.
SYMBOL_BLOCKS = [
    (0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x2030, 0x203E), (0x2100, 0x214F), (0x2150, 0x218B), (0x2190, 0x2199),
    (0x2460, 0x24FF), (0x2500, 0x257F), (0x25A0, 0x25EF), (0x2600, 0x2642), (0x2713, 0x2718), (0x2776, 0x2793),
    (0x3000, 0x303F), (0x3220, 0x3243), (0x3280, 0x32B0), (0x338E, 0x33D5), (0xFE30, 0xFE4F), (0xFF01, 0xFFEE),
]
# Never: radicals and compatibility ideographs share glyphs with ordinary characters, and a PDF would call 一 by their name.
RADICALS_AND_COMPATIBILITY = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")


def list_double_byte(codec: str, lead_bytes: range) -> set[str]:
    """Characters of a double-byte set, by its codec."""
    found = set()
    for lead in lead_bytes:
        for trail in range(0x40, 0xFF):
            try:
                found.add(bytes([lead, trail]).decode(codec))
            except UnicodeDecodeError:
                continue
    return {text for text in found if len(text) == 1}


def read_unihan(folder: Path, file: str, field: str) -> dict[str, str]:
    with bz2.open(folder / file, "rt", encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines if not line.startswith("#") and "\t" in line)
        return {chr(int(code[2:], 16)): value for code, name, value in rows if name == field}


def choose_characters(unihan: Path) -> set[str]:
    """GB 2312, the 8105 of 通用规范汉字表, the traditional forms of both, and Big5's common level."""
    simplified = list_double_byte("gb2312", range(0xA1, 0xF8)) | set(read_unihan(unihan, "Unihan_OtherMappings.txt.bz2", "kTGH"))
    variants = read_unihan(unihan, "Unihan_Variants.txt.bz2", "kTraditionalVariant")
    traditional = {chr(int(code, 16)) for char in simplified for code in re.findall(r"U\+([0-9A-F]+)", variants.get(char, ""))}
    common_big5 = list_double_byte("big5", range(0xA1, 0xC7)) | set("碁銹裏墻恒粧嫺")  # with the seven that every maker added
    symbols = {chr(code) for first, last in SYMBOL_BLOCKS for code in range(first, last + 1)}
    # What radicals stand for: a fallback font would bring the trouble back.
    behind_radicals = {unicodedata.normalize("NFKC", chr(code)) for code in range(0x2E80, 0x2FE0)}
    chosen = simplified | traditional | common_big5 | symbols | behind_radicals
    return {char for char in chosen if not RADICALS_AND_COMPATIBILITY.match(char)}


def subset_font(font: TTFont, characters: set[str]) -> None:
    options = Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE"]  # nothing is set vertically
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(char) for char in characters])
    subsetter.subset(font)


def convert_to_truetype(font: TTFont) -> None:
    """Cubic to quadratic outlines: PDF writers embed TrueType subsets as they are."""
    order, glyph_set, glyphs = font.getGlyphOrder(), font.getGlyphSet(), {}
    for name in order:
        pen = TTGlyphPen(None)
        glyph_set[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder, table.glyphs = order, glyphs
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for limit in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions"):
        setattr(maxp, limit, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"


def give_every_character_its_glyph(font: TTFont) -> list[str]:
    """A glyph with two code points is one name too many in a PDF: the later ones get a copy."""
    owners: dict[str, int] = {}
    order, glyf, metrics = list(font.getGlyphOrder()), font["glyf"], font["hmtx"]
    copies = {}
    for code, name in sorted(font.getBestCmap().items()):
        if name in owners:
            copies[code] = f"{name}.u{code:04x}"
            order.append(copies[code])
            glyf.glyphs[copies[code]] = glyf.glyphs[name]
            metrics.metrics[copies[code]] = metrics.metrics[name]
        else:
            owners[name] = code
    for table in font["cmap"].tables:
        if table.isUnicode() and hasattr(table, "cmap"):
            table.cmap.update({code: name for code, name in copies.items() if code in table.cmap})
    font.setGlyphOrder(order)
    glyf.glyphOrder = order
    return [chr(code) for code in copies]


# Electronic newspapers print ASCII commas between Chinese characters. A quarter of an em is too narrow there, and justification
# widens the space before the comma: half an em and a bit, the difference on its right, in units of 1000 to the em.
NARROW_PUNCTUATION, SPACE_AFTER = ",;:?!", 290
# For a browser they are Latin there (conditional in UTR 59): it parts them from the character before by an eighth of an em, a gap
# to see, and a blank in what is copied. Not all of it is taken back, for browsers that do not know UTR 59.
TAKEN_BEFORE = -90
# Full-width marks with their ink in the left or in the right half.
CLOSING, OPENING, EXCLAIMING, COLON = "”’）］｝〉》」』】〕〗，。、；", "“‘（［｛〈《「『【〔〖", "！？", "："


def name_glyphs(font: TTFont, characters: str, suffix: str = "") -> str:
    cmap = font.getBestCmap()
    return " ".join(cmap[ord(char)] + suffix for char in characters)


def space_ascii_punctuation(font: TTFont) -> None:
    """A space after ASCII punctuation in Chinese text, as kerning: the text stays as it is, and at the end of a line it goes."""
    han = " ".join(sorted({name for code, name in font.getBestCmap().items() if code >= 0x3400 and unicodedata.category(chr(code)) == "Lo"}))
    marks = name_glyphs(font, NARROW_PUNCTUATION)
    add_features(font, "GPOS", f"""
        @HAN = [{han}]; @LATIN = [{name_glyphs(font, string.ascii_letters + string.digits)}]; @MARKS = [{marks}];
        @POINTS = [{marks} {name_glyphs(font, ".")}];
        lookup WIDEN {{ pos @MARKS <0 0 {SPACE_AFTER} 0>; }} WIDEN;
        lookup TIGHTEN {{ pos @HAN <0 0 {TAKEN_BEFORE} 0>; }} TIGHTEN;
        feature kern {{
            lookup AFTER {{ pos @MARKS' lookup WIDEN @HAN; pos @HAN @MARKS' lookup WIDEN @LATIN; }} AFTER;
            lookup BEFORE {{ pos @HAN' lookup TIGHTEN @POINTS; }} BEFORE;
        }} kern;""")


def halve_punctuation(font: TTFont) -> None:
    """
    Half-width forms of full-width marks that meet, ！” as well as 。”. A browser squeezes most pairs by kerning; then the wide
    boxes overlap, and readers of the PDF break the line there. A glyph of half the width leaves the text in one piece.
    """
    order, glyf, metrics, cmap = list(font.getGlyphOrder()), font["glyf"], font["hmtx"], font.getBestCmap()
    for char in CLOSING + OPENING + EXCLAIMING + COLON:
        name, half = cmap[ord(char)], cmap[ord(char)] + ".half"
        shift = metrics[name][0] // 2 if char in OPENING else 0
        pen = TTGlyphPen(None)
        glyf[name].draw(TransformPen(pen, (1, 0, 0, 1, -shift, 0)), glyf)
        order.append(half)
        glyf.glyphs[half] = pen.glyph()
        metrics.metrics[half] = (metrics[name][0] // 2, metrics[name][1] - shift)
    font.setGlyphOrder(order)
    glyf.glyphOrder = order
    classes = "".join(
        f"@{label} = [{name_glyphs(font, chars)}]; @{label}_HALF = [{name_glyphs(font, chars, '.half')}]; @{label}_ANY = [@{label} @{label}_HALF];"
        for label, chars in (("CLOSING", CLOSING + COLON), ("OPENING", OPENING), ("EXCLAIMING", EXCLAIMING))
    )
    # Between a colon and an opening bracket the bracket is halved, as browsers have it: else both would be.
    # GB/T 15834-2011 5.1.6: two of ！？ have the place of one character, three that of two.
    add_features(font, "GSUB", f"""
        {classes}
        lookup HALVE_CLOSING {{ sub @CLOSING by @CLOSING_HALF; }} HALVE_CLOSING;
        lookup HALVE_OPENING {{ sub @OPENING by @OPENING_HALF; }} HALVE_OPENING;
        lookup HALVE_EXCLAIMING {{ sub @EXCLAIMING by @EXCLAIMING_HALF; }} HALVE_EXCLAIMING;
        feature liga {{
            lookup MEET {{
                ignore sub {name_glyphs(font, COLON)}' @OPENING;
                sub @CLOSING' lookup HALVE_CLOSING [@CLOSING @OPENING @EXCLAIMING];
                sub [@OPENING_ANY {name_glyphs(font, COLON)}] @OPENING' lookup HALVE_OPENING;
                sub @EXCLAIMING' lookup HALVE_EXCLAIMING [@CLOSING @OPENING];
                ignore sub @EXCLAIMING_ANY @EXCLAIMING_ANY @EXCLAIMING';
                sub @EXCLAIMING' lookup HALVE_EXCLAIMING @EXCLAIMING;
                sub @EXCLAIMING_ANY @EXCLAIMING' lookup HALVE_EXCLAIMING;
            }} MEET;
        }} liga;""")


def add_features(font: TTFont, tag: str, rules: str) -> None:
    """Adds lookups to features that the table of the font has already, in every script and language."""
    extra = TTFont()
    extra.setGlyphOrder(font.getGlyphOrder())
    addOpenTypeFeaturesFromString(extra, rules, tables={tag})
    table, added = font[tag].table, extra[tag].table
    first = len(table.LookupList.Lookup)
    for lookup in added.LookupList.Lookup:
        for subtable in lookup.SubTable:
            for record in getattr(subtable, "PosLookupRecord", None) or getattr(subtable, "SubstLookupRecord", None) or []:
                record.LookupListIndex += first
        table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    for new in added.FeatureList.FeatureRecord:
        features = [record.Feature for record in table.FeatureList.FeatureRecord if record.FeatureTag == new.FeatureTag]
        for feature in {id(feature): feature for feature in features}.values():
            feature.LookupListIndex = sorted({*feature.LookupListIndex, *(first + index for index in new.Feature.LookupListIndex)})
            feature.LookupCount = len(feature.LookupListIndex)


def rename(font: TTFont, family: str, style: str) -> None:
    """A name of its own, so that no installed font of another cut is taken for it. The licence stays (13, 14)."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 13, 14)]
    postscript = f"{family.replace(' ', '')}-{style}"
    for name_id, text in {1: family, 2: style, 3: f"{postscript}; subset", 4: f"{family} {style}", 6: postscript}.items():
        names.setName(text, name_id, 3, 1, 0x409)


def make_face(collection: Path, characters: set[str], family: str, style: str) -> tuple[bytes, TTFont, list[str]]:
    font = TTCollection(str(collection), lazy=True).fonts[SIMPLIFIED_CHINESE]
    font.recalcTimestamp = False
    subset_font(font, characters)
    convert_to_truetype(font)
    copied = give_every_character_its_glyph(font)
    space_ascii_punctuation(font)
    halve_punctuation(font)
    rename(font, family, style)
    font.flavor = "woff2"
    file = io.BytesIO()
    font.save(file)
    return file.getvalue(), font, copied


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--noto", type=Path, default=Path("/usr/share/fonts/opentype/noto"))
    parser.add_argument("--unihan", type=Path, default=Path("/usr/share/unicode"))
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "resources" / "fonts")
    parser.add_argument("faces", nargs="*", default=list(FACES))
    options = parser.parse_args()
    characters = choose_characters(options.unihan)
    for face in options.faces:
        file, family, style = FACES[face]
        data, font, copied = make_face(options.noto / file, characters, family, style)
        (options.out / f"{face}.woff2").write_bytes(data)
        print(f"{face}: {len(font.getBestCmap())} characters, {len(data):,} bytes; own glyph for {''.join(copied)}")


if __name__ == "__main__":
    main()

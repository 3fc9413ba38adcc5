"""Gives a font with PostScript outlines TrueType ones: truetype_outlines.py IN OUT.woff2

Why: Chromium cannot put PostScript outlines into a PDF as a font. It draws each letter instead (Type 3), and whoever reads
the text of a printed page (a CV in an applicant system) finds words without spaces and dates away from their jobs."""
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

source, target = sys.argv[1:]
font = TTFont(source, recalcTimestamp=False)
tolerance = font["head"].unitsPerEm / 700  # less than a tenth of a pixel in the largest title
shapes, glyphs = font.getGlyphSet(), {}
for name in font.getGlyphOrder():
    pen = TTGlyphPen(shapes)
    shapes[name].draw(Cu2QuPen(pen, tolerance, reverse_direction=True))
    glyphs[name] = pen.glyph()

font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), glyphs
font["glyf"].compile(font)
for name, glyph in glyphs.items():
    font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))
names = ["Zones", "TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions"]
font["maxp"].tableVersion = 0x00010000
for name in names:
    setattr(font["maxp"], "max" + name, 0)
font["maxp"].maxZones = 1
font["maxp"].recalc(font)
font["post"].formatType = 3.0  # glyphs have no names
del font["CFF "]
font.sfntVersion = "\0\1\0\0"
font.flavor = "woff2"
font.save(target)

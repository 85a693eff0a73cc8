import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

/** Tags that WOFF2 abbreviates to their place in a list (section 4.1 of the recommendation), as far as our fonts have them. */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB'
    .match(/.{4}(?: |$)/g)
    ?.map((tag) => tag.slice(0, 4)) ?? []

/** A number of 7 bits a byte, the highest bit saying that more follow. */
function readBase128(bytes: Buffer, start: number): readonly [value: number, next: number] {
  let value = 0
  for (let at = start; ; at += 1) {
    const byte = bytes[at] ?? 0
    value = value * 128 + (byte & 127)
    if (byte < 128) return [value, at + 1]
  }
}

/** The tables of a WOFF2 file. Those of outlines stay in their packed form. */
function readTables(file: string): ReadonlyMap<string, Buffer> {
  const bytes = readFileSync(file)
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error(`${file} is no WOFF2`)
  const lengths: (readonly [string, number])[] = []
  let at = 48
  for (let left = bytes.readUInt16BE(12); left > 0; left -= 1) {
    const flags = bytes[at] ?? 0
    const known = knownTags[flags & 63]
    const tag = known ?? bytes.toString('latin1', at + 1, at + 5)
    const [length, next] = readBase128(bytes, at + (known === undefined ? 5 : 1))
    const isPacked = tag === 'glyf' || tag === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0
    const [packed, end] = isPacked ? readBase128(bytes, next) : [length, next]
    lengths.push([tag, packed])
    at = end
  }
  const data = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)))
  let offset = 0
  return new Map(lengths.map(([tag, length]) => [tag, data.subarray(offset, (offset += length))] as const))
}

/** Glyph by code point, from the segments of a `cmap` of format 12 or, in its absence, 4. */
export function readCharacterMap(file: string): ReadonlyMap<number, number> {
  const cmap = readTables(file).get('cmap')
  if (cmap === undefined) throw new Error(`${file} has no cmap`)
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const offset = offsets.find((place) => cmap.readUInt16BE(place) === 12)
  if (offset === undefined) throw new Error(`${file} has no cmap of format 12`)
  const glyphs = new Map<number, number>()
  for (let group = 0; group < cmap.readUInt32BE(offset + 12); group += 1) {
    const [first, last, glyph] = [0, 4, 8].map((place) => cmap.readUInt32BE(offset + 16 + group * 12 + place)) as [number, number, number]
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first)
  }
  return glyphs
}

/** Names of the font by their number: family 1, style 2, licence 13. */
export function readNames(file: string): ReadonlyMap<number, string> {
  const name = readTables(file).get('name')
  if (name === undefined) throw new Error(`${file} has no names`)
  const strings = name.readUInt16BE(4)
  return new Map(
    Array.from({ length: name.readUInt16BE(2) }, (_, index) => {
      const [id, length, offset] = [6, 8, 10].map((place) => name.readUInt16BE(6 + index * 12 + place)) as [number, number, number]
      return [
        id,
        Buffer.from(name.subarray(strings + offset, strings + offset + length))
          .swap16()
          .toString('utf16le'),
      ] as const
    }),
  )
}

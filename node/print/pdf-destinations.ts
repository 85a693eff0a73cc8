/**
 * Reads from Chromium's own PDFs on which page each anchor lies. They have a classic cross-reference table, no object
 * streams and a plain dictionary of named destinations, so this is a reader of exactly that and of nothing more.
 */

/** An object without what follows its dictionary: no dictionary that is read here comes near this length but the two lists. */
const firstLook = 4096

interface PdfObjects {
  /** The text of object `number` up to its end or, for a stream, to where the data begins. */
  readObject(number: number): string
  readonly trailer: string
}

const referenceTo = (key: string): RegExp => new RegExp(`/${key} (\\d+) 0 R`)

function findReference(dictionary: string, key: string): number | null {
  const match = referenceTo(key).exec(dictionary)
  return match === null ? null : Number(match[1])
}

function openObjects(pdf: Uint8Array): PdfObjects {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2048))
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  const table = Number.isNaN(start) ? '' : bytes.toString('latin1', start)
  const header = /^xref\s+0 (\d+)\s+/.exec(table)
  if (header === null) throw new Error('a PDF without a cross-reference table')
  // Entries are 20 bytes: ten digits of offset, five of generation, n or f.
  const entries = header[0].length
  const readObject = (number: number): string => {
    const offset = Number(table.slice(entries + number * 20, entries + number * 20 + 10))
    for (let length = firstLook; ; length *= 8) {
      const text = bytes.toString('latin1', offset, offset + length)
      const end = /\bendobj\b|\bstream\b/.exec(text)
      if (end !== null) return text.slice(0, end.index)
      if (offset + length >= bytes.length) return text
    }
  }
  return { readObject, trailer: table.slice(table.indexOf('trailer')) }
}

/** Page objects in reading order, through the tree of pages. */
function listPages({ readObject }: PdfObjects, root: number): readonly number[] {
  const node = readObject(root)
  if (!/\/Type\s*\/Pages\b/.test(node)) return [root]
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => listPages({ readObject, trailer: '' }, Number(kid[1])))
}

/** Names are written with #xx for unusual bytes. */
const readName = (name: string): string =>
  Buffer.from(
    name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')

/** The number of pages, and for every anchor that some link points to its page, from 1. */
export function readDestinations(pdf: Uint8Array): { readonly pages: number; readonly destinations: ReadonlyMap<string, number> } {
  const objects = openObjects(pdf)
  const catalogue = objects.readObject(findReference(objects.trailer, 'Root') ?? 0)
  const pages = listPages(objects, findReference(catalogue, 'Pages') ?? 0)
  const pageNumbers = new Map(pages.map((object, index) => [object, index + 1]))
  const list = findReference(catalogue, 'Dests')
  const named = list === null ? [] : objects.readObject(list).matchAll(/\/(\S+)\s*\[(\d+) 0 R/g)
  const destinations = new Map<string, number>()
  for (const [, name = '', page] of named) {
    const number = pageNumbers.get(Number(page))
    if (number !== undefined) destinations.set(readName(name), number)
  }
  return { pages: pages.length, destinations }
}

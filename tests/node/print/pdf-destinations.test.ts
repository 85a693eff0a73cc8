import { describe, expect, it } from 'vitest'

import { datePdf } from '#node/print/pdf-dates.ts'
import { readDestinations } from '#node/print/pdf-destinations.ts'

/** A PDF as Chromium writes them: a table of objects at the end, pages in a tree, named destinations in one dictionary. */
function writePdf(objects: readonly string[], root = 1): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${objects.length + 1} /Root ${root} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}

const small = [
  '<</Type /Catalog /Pages 2 0 R /Dests 7 0 R>>',
  '<</Type /Pages /Count 3 /Kids [3 0 R 5 0 R]>>',
  '<</Type /Pages /Count 2 /Kids [4 0 R 6 0 R]>>',
  '<</Type /Page /Parent 3 0 R>>',
  '<</Type /Page /Parent 2 0 R>>',
  '<</Type /Page /Parent 3 0 R>>',
  '<</a1 [4 0 R /XYZ 0 842 0] /a2 [6 0 R /XYZ 0 842 0] /a10 [5 0 R /XYZ 0 1 0] /x#23y [5 0 R /XYZ 0 0 0] /gone [8 0 R /XYZ 0 0 0]>>',
  '<</Length 30>>\nstream\n9 0 obj <</Type /Page>> endobj\nendstream',
]

describe('readDestinations', () => {
  it('finds the page of every anchor through the tree of pages', () => {
    const { pages, destinations } = readDestinations(writePdf(small))
    expect(pages).toBe(3)
    expect([...destinations]).toEqual([
      ['a1', 1],
      ['a2', 2],
      ['a10', 3],
      ['x#y', 3],
    ])
  })

  it('reads lists longer than a first look', () => {
    const kids = Array.from({ length: 3000 }, (_, index) => index + 4)
    const pages = [
      '<</Type /Catalog /Pages 2 0 R /Dests 3 0 R>>',
      `<</Type /Pages /Count 3000 /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`,
      `<<${kids.map((kid, index) => `/a${index + 1} [${kid} 0 R /XYZ 0 842 0]`).join(' ')}>>`,
      ...kids.map(() => '<</Type /Page /Parent 2 0 R>>'),
    ]
    expect(readDestinations(writePdf(pages)).destinations.get('a3000')).toBe(3000)
  })

  it('knows a PDF without destinations', () => {
    const { pages, destinations } = readDestinations(
      writePdf(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [3 0 R]>>', '<</Type /Page>>']),
    )
    expect([pages, destinations.size]).toEqual([1, 0])
  })

  it('refuses what is not such a PDF', () => {
    expect(() => readDestinations(Buffer.from('%PDF-1.7 nothing'))).toThrow('cross-reference')
  })
})

describe('datePdf', () => {
  it('puts the day of printing in place of the clock and moves nothing', () => {
    const pdf = Buffer.from("x /CreationDate (D:20261122031455+00'00')\n/ModDate (D:20261122031455+00'00') y")
    expect(Buffer.from(datePdf(pdf, '2014-03-05')).toString()).toBe(
      "x /CreationDate (D:20140305000000+00'00')\n/ModDate (D:20140305000000+00'00') y",
    )
  })

  it('takes a month or a year for its first day, and a file without dates as it is', () => {
    expect(Buffer.from(datePdf(Buffer.from('/ModDate (D:20261122031455'), '2014')).toString()).toBe('/ModDate (D:20140101000000')
    expect(Buffer.from(datePdf(Buffer.from('no dates'), '2014')).toString()).toBe('no dates')
  })
})

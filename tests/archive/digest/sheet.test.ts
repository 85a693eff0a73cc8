import { describe, expect, it } from 'vitest'

import { columnGap, layOutSheet } from '#archive/digest/sheet.ts'
import { papers, typeSizes } from '#contract/print-settings.ts'

const points = { standard: 11, large: 16 } as const
const millimetres = (length: number): number => (length * 25.4) / 72

describe.each(papers.flatMap((paper) => typeSizes.map((typeSize) => ({ paper, typeSize }))))('$paper, $typeSize', ({ paper, typeSize }) => {
  const sheet = layOutSheet({ paper, typeSize })

  it('has columns of whole characters between equal margins', () => {
    const column = millimetres(sheet.columnPlaces * points[typeSize])
    const columns = typeSize === 'large' ? column : 2 * column + columnGap
    expect(columns + 2 * sheet.margins[1]).toBeCloseTo(sheet.width, 0)
    expect(millimetres(sheet.measure)).toBeCloseTo(columns, 5)
  })

  it('leaves every printer its edges, and the cover a foreword', () => {
    for (const margin of sheet.margins) expect(margin).toBeGreaterThan(15)
    expect(sheet.forewordLines).toBeGreaterThan(3)
  })
})

describe('large type', () => {
  it('has the lines of official documents: 28 characters on A4', () => {
    expect(layOutSheet({ paper: 'A4', typeSize: 'large' }).columnPlaces).toBe(28)
  })
})

/** The sheet of paper a digest is set on: its edges, its columns, and what they hold. */
import { type Paper, type PrintSettings, type TypeSize } from '#contract/print-settings.ts'

export interface Sheet {
  /** As CSS and Word name it. */
  readonly size: string
  /** Millimetres. */
  readonly width: number
  readonly height: number
  /** Top, sides, bottom, in millimetres. */
  readonly margins: readonly [top: number, sides: number, bottom: number]
  /** Points from side to side. */
  readonly measure: number
  /** Full-width places of a column, at the size of the text. */
  readonly columnPlaces: number
  /** Places of a line of the contents, between its number and its page. */
  readonly contentsPlaces: number
  /** Places of half the running head, less a gap in the middle. */
  readonly headPlaces: number
  /** What the cover has left for a foreword: lines, and places of a line. */
  readonly forewordLines: number
  readonly forewordPlaces: number
}

interface Edges {
  readonly size: string
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly places: Readonly<Record<TypeSize, number>>
}

const edges: Readonly<Record<Paper, Edges>> = {
  A4: { size: 'A4', width: 210, height: 297, top: 27, bottom: 23, places: { standard: 21, large: 28 } },
  // Sixteen leaves of the sheet that Chinese printers cut, 16开 as office paper is sold.
  '16K': { size: '184mm 260mm', width: 184, height: 260, top: 25, bottom: 21, places: { standard: 18, large: 24 } },
  letter: { size: 'letter', width: 215.9, height: 279.4, top: 25, bottom: 22, places: { standard: 21, large: 28 } },
}

/** Points of the text, of a line of the contents, of the running head, and the leading of a foreword. */
const type = {
  standard: { text: 11, contents: 11, head: 8.5, foreword: 20 },
  // The size of official documents, 三号 at 28 characters a line (GB/T 9704-2012, 5.2).
  large: { text: 16, contents: 14, head: 10.5, foreword: 28 },
} as const

const millimetre = 72 / 25.4
/** Between two columns; see the decision on paper for why not less. */
export const columnGap = 8.2
/** Around the cover, on all sides. */
export const coverMargin = 30
/** What the cover's title and facts leave free of A4 at the standard size, in points. */
const forewordRoom = 262

/** The sheet for these settings. */
export function layOutSheet({ paper, typeSize }: Pick<PrintSettings, 'paper' | 'typeSize'>): Sheet {
  const { size, width, height, top, bottom, places } = edges[paper]
  const { text, contents, head, foreword } = type[typeSize]
  const columns = typeSize === 'large' ? 1 : 2
  const columnPlaces = places[typeSize]
  const measure = columns * columnPlaces * text + (columns - 1) * columnGap * millimetre
  const sides = Math.round((width - measure / millimetre) * 5) / 10
  return {
    size,
    width,
    height,
    margins: [top, sides, bottom],
    measure,
    columnPlaces,
    contentsPlaces: Math.floor((measure - 45) / contents) - 2,
    headPlaces: Math.floor(measure / 2 / head) - 2,
    forewordLines: Math.floor((forewordRoom - (edges.A4.height - height) * millimetre) / foreword),
    forewordPlaces: Math.floor(((width - 2 * coverMargin) * millimetre) / text) - 2,
  }
}

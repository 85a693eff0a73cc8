/**
 * Where things stand in the markup of a web page: its headings, its links, and the block that holds most of its prose. Places are
 * counted in characters that are no white space, which the page has in the same order in its markup and in its text.
 */

import { readCmsRecord, type CmsRecord } from './cms-record.ts'

/** A stretch of the page, in characters without white space. */
export type MarkupRange = readonly [from: number, to: number]

/** What is known of one page. */
export interface MarkupPlaces {
  /** What the page calls itself: the headline, and mostly the name of the site behind it. */
  readonly title: string
  /** What the site notes of the article; null: nothing, or of several. */
  readonly record: CmsRecord | null
  readonly headings: readonly MarkupRange[]
  readonly links: readonly MarkupRange[]
  /** The block with most prose; null: none has any. */
  readonly prose: MarkupRange | null
}

interface Block {
  readonly name: string
  readonly from: number
  /** Stops and commas outside links: of its own text, and of the blocks inside it, each half as much as the one around it. */
  own: number
  inside: number
}

/** Menus have no stops, prose has: a better sign than length. */
const stops = /[,，。；;：:！!？?、]/g
const heading = /^(?:h[1-6]|founder-(?:pre|sub)?title)$/
/** What readers wrote below an article is prose, too, and may be longer. */
const ofReaders = /comment|pinglun|repl[yi]/i
/** Control characters, too, of which the text keeps some and not others. */
const white = /[\s\p{Cc}]+/gu

/** Counts a text in characters without white space. */
export const countDense = (text: string): number => text.replace(white, '').length

/** Is told of a page tag by tag, in its order. */
export function createMarkupPlaces(isBlock: (name: string) => boolean): {
  open: (name: string, classes: string) => void
  text: (text: string) => void
  close: (name: string) => void
  title: (text: string) => void
  comment: (text: string) => void
  places: () => MarkupPlaces
} {
  const headings: MarkupRange[] = []
  const links: MarkupRange[] = []
  const open: Block[] = []
  let [at, linkFrom, headingFrom, readers] = [0, -1, -1, 0]
  let title = ''
  const records = new Map<string, CmsRecord>()
  let best = { score: 0, range: null as MarkupRange | null }

  const closeBlock = ({ from, own, inside }: Block): void => {
    if (own + inside > best.score) best = { score: own + inside, range: [from, at] }
    const around = open.at(-1)
    if (around) around.inside += own + inside / 2
  }
  return {
    open(name, classes) {
      if (name === 'a') linkFrom = at
      else if (heading.test(name)) headingFrom = at
      if (!isBlock(name)) return
      if (readers > 0 || ofReaders.test(classes)) readers++
      open.push({ name, from: at, own: 0, inside: 0 })
    },
    text(text) {
      const around = open.at(-1)
      if (around && linkFrom < 0 && readers === 0) around.own += text.match(stops)?.length ?? 0
      at += countDense(text)
    },
    close(name) {
      if (name === 'a' && linkFrom >= 0) {
        if (at > linkFrom) links.push([linkFrom, at])
        linkFrom = -1
      } else if (heading.test(name) && headingFrom >= 0) {
        if (at > headingFrom) headings.push([headingFrom, at])
        headingFrom = -1
      }
      if (!isBlock(name) || open.at(-1)?.name !== name) return
      closeBlock(open.pop() as Block)
      if (readers > 0) readers--
    },
    title(text) {
      title += text
    },
    comment(text) {
      const record = readCmsRecord(text)
      if (record) records.set(record.headline, record)
    },
    places() {
      while (open.length > 0) closeBlock(open.pop() as Block)
      const [record = null] = records.size === 1 ? records.values() : []
      return { title, record, headings, links, prose: best.range }
    },
  }
}

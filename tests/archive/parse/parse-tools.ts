/** What the tests of the parser share: the shipped resources, and the promise that no line gets lost. */
import { expect } from 'vitest'

import { readPage } from '#archive/parse/read-page.ts'
import type { PageHints, PageReading } from '#archive/parse/reading.ts'
import type { ParseResources } from '#archive/parse/resources.ts'
import { loadResources } from '#archive/resources.ts'

const shipped: ParseResources = loadResources().parse
/** As read in 2026: a day that is of one year by now is of two when another has it, too. */
export const resources: ParseResources = { ...shipped, knownDays: { ...shipped.knownDays, lastYear: 2026 } }
export const noHints: PageHints = { paths: [], outlet: null, publishedDate: null }

/** Reads a text without any hint. */
export function read(text: string, hints: Partial<PageHints> = {}): PageReading {
  return readPage(text, { ...noHints, ...hints }, resources)
}

/** Reads lines, of which none may get lost. */
export function readLines(...lines: readonly string[]): PageReading {
  const text = lines.join('\n')
  const reading = read(text)
  expectComplete(text, reading)
  return reading
}

export interface OnlyArticle {
  readonly outlet: string | null
  readonly titles: readonly (string | null | undefined)[]
  /** `reporter 张敏` */
  readonly people: readonly string[] | undefined
  readonly dateline: string | null | undefined
  /** `text 昨日,…` */
  readonly paragraphs: readonly string[] | undefined
}

/** Reads lines that are one article. */
export function readOnly(...lines: readonly string[]): OnlyArticle {
  const { articles, outlet } = readLines(...lines)
  expect(articles).toHaveLength(1)
  const [article] = articles
  return {
    outlet: outlet.value,
    titles: [article?.kicker, article?.headline, article?.subtitle],
    people: article?.byline.map(({ role, name }) => `${role} ${name}`),
    dateline: article?.dateline,
    paragraphs: article?.paragraphs.map(({ kind, text }) => `${kind} ${text}`),
  }
}

/** Every printed character is in exactly one article or leftover, and both come in the order of the source. */
export function expectComplete(text: string, reading: PageReading): void {
  const times = new Uint8Array(text.length)
  const spans = [...reading.articles.flatMap(({ spans: some }) => some), ...reading.leftovers.map(({ span }) => span)]
  for (const [start, end] of spans) for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1
  const twice = times.findIndex((count) => count > 1)
  expect(twice < 0 ? null : text.slice(twice, twice + 20)).toBeNull()
  const lost = [...text].length > 0 ? findLost(text, times) : -1
  expect(lost < 0 ? null : text.slice(lost, lost + 20)).toBeNull()
  for (const { spans: own } of reading.articles)
    expect(own.map(([start]) => start)).toEqual(own.map(([start]) => start).toSorted((a, b) => a - b))
  const starts = reading.leftovers.map(({ span }) => span[0])
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
}

function findLost(text: string, times: Uint8Array): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isSpace = unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200f)
    if (!isSpace && times[at] === 0) return at
  }
  return -1
}

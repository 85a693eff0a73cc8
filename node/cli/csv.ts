/** Articles as rows of a table, in the language of the person at the spreadsheet: RFC 4180, a header line, CRLF. */
import type { Basis } from '#contract/models.ts'

import type { ShownArticleJson } from './article-json.ts'
import type { SentenceKey, Speaker } from './speaker.ts'

type Read = (article: ShownArticleJson, speaker: Speaker) => string | null

const sayBasis = (basis: Basis | null, speaker: Speaker): string | null => (basis === null ? null : speaker.say(`basis-${basis}`))

const columns: readonly (readonly [heading: SentenceKey, read: Read])[] = [
  ['csv-id', ({ id }) => id],
  ['csv-headline', ({ headline }) => headline],
  ['csv-kicker', ({ kicker }) => kicker],
  ['csv-subtitle', ({ subtitle }) => subtitle],
  ['csv-outlet', ({ outlet }) => outlet.name],
  ['csv-outlet-basis', ({ outlet }, speaker) => sayBasis(outlet.basis, speaker)],
  ['csv-date', ({ publishedDate }) => publishedDate.value],
  ['csv-date-basis', ({ publishedDate }, speaker) => sayBasis(publishedDate.basis, speaker)],
  ['csv-page-number', ({ pageNumber }) => pageNumber],
  ['csv-page-name', ({ pageName }) => pageName],
  ['csv-dateline', ({ dateline }) => dateline],
  ['csv-byline', ({ byline }, speaker) => byline.map(({ role, name }) => `${speaker.say(`role-${role}`)}:${name}`).join(' ')],
  ['csv-districts', ({ districts }) => districts.map(({ name }) => name).join(' ')],
  ['csv-text', ({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n')],
  ['csv-file', ({ file }) => file],
]

/** The header line. */
export function toCsvHeader(speaker: Speaker): string {
  return toLine(columns.map(([heading]) => speaker.say(heading)))
}

/** One article as one row. */
export function toCsvRow(article: ShownArticleJson, speaker: Speaker): string {
  return toLine(columns.map(([, read]) => read(article, speaker) ?? ''))
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(quoteCell).join(',')}\r\n`
}

function quoteCell(cell: string): string {
  // A spreadsheet would run a cell that begins like a formula; the apostrophe makes it text there.
  const safe = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Articles as rows of a table: RFC 4180, a header line, CRLF. */
import type { ShownArticleJson } from './article-json.ts'

const columns: Readonly<Record<string, (article: ShownArticleJson) => string | null>> = {
  id: ({ id }) => id,
  headline: ({ headline }) => headline,
  kicker: ({ kicker }) => kicker,
  subtitle: ({ subtitle }) => subtitle,
  outlet: ({ outlet }) => outlet.name,
  outletBasis: ({ outlet }) => outlet.basis,
  publishedDate: ({ publishedDate }) => publishedDate.value,
  publishedDateBasis: ({ publishedDate }) => publishedDate.basis,
  pageNumber: ({ pageNumber }) => pageNumber,
  pageName: ({ pageName }) => pageName,
  dateline: ({ dateline }) => dateline,
  byline: ({ byline }) => byline.map(({ role, name }) => `${role}:${name}`).join(' '),
  districts: ({ districts }) => districts.map(({ name }) => name).join(' '),
  text: ({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'),
  file: ({ file }) => file,
}

export const csvHeader: string = toLine(Object.keys(columns))

/** One article as one row. */
export function toCsvRow(article: ShownArticleJson): string {
  return toLine(Object.values(columns).map((read) => read(article) ?? ''))
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(quoteCell).join(',')}\r\n`
}

function quoteCell(cell: string): string {
  // A spreadsheet would run a cell that begins like a formula; the apostrophe makes it text there.
  const safe = /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

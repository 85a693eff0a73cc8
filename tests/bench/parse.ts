/**
 * How fast pages are read: single pages as they come, and one page of 10 KB … 50 MB, which must be a straight line.
 *
 *   node tests/bench/parse.ts
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { transcribe } from '#archive/import/transcript.ts'
import { readPage } from '#archive/parse/read-page.ts'
import { loadResources } from '#archive/resources.ts'

const sizes = [1e4, 1e5, 1e6, 1e7, 5e7]
const hints = { paths: [], outlet: null, publishedDate: null }
const resources = loadResources().parse
const folder = join(import.meta.dirname, '../fixtures/pages')
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => transcribe(new Uint8Array(readFileSync(join(folder, name))), name, null).text)

/** What stands in their articles: lines of sites would end the page long before its end. */
const body = pages.flatMap((page) =>
  readPage(page, hints, resources).articles.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ kind, text }) => kind !== 'subheading' && text.length > 24).map(({ text }) => text),
  ),
)
/** A page of nothing but articles, of some ten thousand characters; each paragraph is broken in the middle of a sentence. */
const column = body
  .map((text, index) => (index % 7 === 0 ? `把第${index}件事办好\n\n${text}` : `${text.slice(0, 17)}\n\n${text.slice(17)}`))
  .join('\n\n')

/** Its text in pages of some size: the last is shorter. */
function pagesOf(size: number): string[] {
  const pieces = column.split('\n\n')
  const cut = ['']
  for (const piece of pieces) {
    if (Buffer.byteLength(cut.at(-1) as string) > size) cut.push('')
    cut.push(`${cut.pop() as string}${piece}\n\n`)
  }
  return cut
}

/** Seconds of processor time, garbage collection included: what a busy machine does not distort. */
function measure(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function printRow(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(12)).join('')}\n`)
}

for (let round = 0; round < 40; round++) for (const page of [...pages, column]) readPage(page, hints, resources)

printRow(['pages', 'KB each', 'pages/s', 'MB/s'])
const groups: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ['fixtures', pages],
  ['column', pagesOf(3e3)],
  ['column', pagesOf(16e3).slice(0, 1)],
  ['column', [column]],
]
for (const [name, texts] of groups) {
  const rounds = 100
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const seconds = measure(() => {
    for (let round = 0; round < rounds; round++) for (const text of texts) readPage(text, hints, resources)
  })
  printRow([
    name,
    (bytes / texts.length / 1e3).toFixed(1),
    ((texts.length * rounds) / seconds).toFixed(0),
    ((bytes * rounds) / 1e6 / seconds).toFixed(1),
  ])
}

printRow(['one page', 'seconds', 'MB/s', 'articles'])
for (const size of sizes) {
  const text = `${column}\n\n`.repeat(Math.max(1, Math.round(size / Buffer.byteLength(column))))
  const megabytes = Buffer.byteLength(text) / 1e6
  let articles = 0
  const seconds = measure(() => {
    articles = readPage(text, hints, resources).articles.length
  })
  printRow([`${megabytes.toFixed(2)} MB`, seconds.toFixed(3), (megabytes / seconds).toFixed(1), String(articles)])
}

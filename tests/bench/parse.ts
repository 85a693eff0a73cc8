/**
 * How fast pages are read: the fixtures as they come, and one page of 4 KB … 50 MB, of whole paragraphs and of broken ones. The
 * time must be a straight line over the size.
 *
 *   node tests/bench/parse.ts
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { transcribe } from '#archive/import/transcript.ts'
import { readPage } from '#archive/parse/read-page.ts'
import { loadResources } from '#archive/resources.ts'

const sizes = [4e3, 1e4, 1e5, 1e6, 1e7, 5e7]
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
/** Four of them on end are as long as a paragraph of the papers: 132 characters on average in five pages of theirs, 33 in the fixtures. */
const prose = Array.from({ length: Math.floor(body.length / 4) }, (_, index) => body.slice(index * 4, index * 4 + 4).join(''))
/** Pages of nothing but articles: paragraphs as papers print them, those of the fixtures, and each of these broken in the middle of a sentence. */
const kinds = {
  prose: pageOf(prose, (text) => text),
  short: pageOf(body, (text) => text),
  broken: pageOf(body, (text) => `${text.slice(0, 17)}\n\n${text.slice(17)}`),
}

function pageOf(paragraphs: readonly string[], print: (text: string) => string): string {
  return paragraphs.map((text, index) => (index % 7 === 0 ? `把第${index}件事办好\n\n${print(text)}` : print(text))).join('\n\n')
}

/** A page of about so many bytes. */
function pageOfSize(page: string, bytes: number): string {
  const whole = `${page}\n\n`.repeat(Math.max(1, Math.ceil(bytes / Buffer.byteLength(page))))
  const end = Math.round(whole.length * Math.min(1, bytes / Buffer.byteLength(whole)))
  return whole.slice(0, Math.max(whole.lastIndexOf('\n\n', end), 0))
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

/** What some pages take, read often enough to be measured. */
function printPages(name: string, texts: readonly string[]): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rounds = Math.max(1, Math.round(leastRead / bytes))
  let articles = 0
  const seconds = measure(() => {
    for (let round = 0; round < rounds; round++) for (const text of texts) articles += readPage(text, hints, resources).articles.length
  })
  const perPage = seconds / rounds / texts.length
  const cells = [bytes / texts.length / 1e3, perPage * 1e3, (bytes * rounds) / 1e6 / seconds]
  printRow([name, ...cells.map((cell) => cell.toFixed(1)), String(articles / rounds)])
}
const leastRead = 4e6

for (let round = 0; round < 40; round++) for (const page of [...pages, ...Object.values(kinds)]) readPage(page, hints, resources)

printRow(['', 'KB each', 'ms each', 'MB/s', 'articles'])
printPages('fixtures', pages)
for (const [name, page] of Object.entries(kinds)) for (const size of sizes) printPages(name, [pageOfSize(page, size)])

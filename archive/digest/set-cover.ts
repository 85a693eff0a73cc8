import type { Article } from '#contract/models.ts'

import { type DigestInput, titleDigest } from './digest-input.ts'
import { type Markup, markup } from './markup.ts'
import { measureTitle } from './set-article.ts'
import { setText, setTitle } from './set-text.ts'
import type { PrintWords } from './words.ts'

/** As many outlets as the cover names; the rest is in the list of sources. */
const outletsNamed = 6

/** First and last day of the articles, compared as text: 2014 < 2014-03 < 2014-03-05. */
function tellSpan(articles: readonly Article[], words: PrintWords): string {
  const dates = articles.flatMap(({ publishedDate }) => (publishedDate.value === null ? [] : [publishedDate.value])).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  const undated = articles.length - dates.length
  const span =
    first === undefined || last === undefined
      ? words.unknownDate
      : first === last
        ? words.formatDate(first)
        : `${words.formatDate(first)}${words.spanSeparator}${words.formatDate(last)}`
  return undated === 0 || first === undefined ? span : `${span}${words.clauseSeparator}${words.countUndated(undated)}`
}

function tellOutlets(articles: readonly Article[], words: PrintWords): string {
  const counts = new Map<string, number>()
  for (const { outlet } of articles) {
    const name = outlet.value ?? words.unknownOutlet
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const ordered = [...counts].toSorted(([, a], [, b]) => b - a)
  const named = ordered.slice(0, outletsNamed).map(([name, count]) => (ordered.length === 1 ? name : words.countOutlet(name, count)))
  return `${named.join(words.listSeparator)}${ordered.length > outletsNamed ? ' …' : ''}`
}

/** The facts of a digest as the cover, a web page and a Markdown file tell them. */
export function listDigestFacts(input: DigestInput, words: PrintWords): readonly (readonly [label: string, value: string])[] {
  const { articles, total = articles.length, selection = '', missing = [] } = input
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.articles, words.countArticles(articles.length)],
    [words.facts.span, tellSpan(articles, words)],
    [words.facts.outlets, tellOutlets(articles, words)],
    [words.facts.selection, total > articles.length ? `${selection} ${words.tellTruncated(articles.length, total)}`.trim() : selection],
    [words.facts.missing, missing.length === 0 ? '' : words.tellMissing(missing)],
    [words.facts.printed, words.formatDate(input.printedOn)],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** The paragraphs of the compiler's foreword. */
export function splitNote(note: string | undefined): readonly string[] {
  return (note ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** So many lines of a foreword the cover has place for, of so many characters. */
const coverLines = 13
const lineLength = 36

/** A title of more than two lines takes place from the foreword: so many characters are one line of it. */
const titleLine = 14

function fitsCover(note: readonly string[], title: string): boolean {
  const lines = note.reduce((sum, { length }) => sum + Math.ceil((length + 2) / lineLength), 0)
  return lines + Math.max(0, Math.ceil(title.length / titleLine) - 2) <= coverLines
}

const setNote = (note: readonly string[]): Markup => markup`<div class="note">${note.map((line) => markup`<p>${setText(line)}</p>`)}</div>`

/** A foreword too long for the cover has pages of its own. */
export function setForeword(input: DigestInput, words: PrintWords): Markup | null {
  const lines = splitNote(input.note)
  return lines.length === 0 || fitsCover(lines, titleDigest(input, words))
    ? null
    : markup`<section class="foreword">${setNote(lines)}</section>`
}

/** The cover; `wholeNote` where it is no sheet of paper and any foreword has its place. */
export function setCover(input: DigestInput, words: PrintWords, wholeNote = false): Markup {
  const title = titleDigest(input, words)
  const note = splitNote(input.note)
  return markup`<section class="cover">
<div class="plate"><h1 data-length="${measureTitle(title)}">${setTitle(title)}</h1></div>
${note.length > 0 && (wholeNote || fitsCover(note, title)) && setNote(note)}
<dl>${listDigestFacts(input, words).map(
    ([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>
`,
  )}</dl>
</section>`
}

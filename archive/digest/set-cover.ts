import type { Article } from '#contract/models.ts'

import { type DigestInput, titleDigest } from './digest-input.ts'
import { type Markup, markup } from './markup.ts'
import { measureTitle } from './set-article.ts'
import { type NoteLine, setNote, splitNote } from './set-note.ts'
import { nameLanguage, setTitle } from './set-text.ts'
import type { Sheet } from './sheet.ts'
import type { PrintWords } from './words.ts'

/** As many outlets as the cover names; of more it tells how many, and the rest is in the list of sources. */
const outletsNamed = 7

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
  for (const { outlet } of articles) if (outlet.value !== null) counts.set(outlet.value, (counts.get(outlet.value) ?? 0) + 1)
  const known = [...counts].toSorted(([, a], [, b]) => b - a)
  const unknown = articles.length - known.reduce((sum, [, count]) => sum + count, 0)
  const isAlone = known.length + Number(unknown > 0) === 1
  const tell = (name: string, count: number): string => (isAlone ? name : words.countOutlet(name, count))
  const named = known
    .slice(0, outletsNamed)
    .map(([name, count]) => tell(name, count))
    .join(words.listSeparator)
  const all = known.length > outletsNamed ? words.countOutlets(named, known.length) : named
  // What is not known comes behind what is, however often.
  return [all, unknown > 0 ? tell(words.unknownOutlet, unknown) : ''].filter(Boolean).join(words.listSeparator)
}

/** The facts of a digest as the cover, a web page and a Markdown file tell them. */
export function listDigestFacts(input: DigestInput, words: PrintWords): readonly (readonly [label: string, value: string])[] {
  const { articles, total = articles.length, selection = '', missing = [] } = input
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.articles, words.countArticles(articles.length)],
    [words.facts.span, tellSpan(articles, words)],
    [words.facts.outlets, tellOutlets(articles, words)],
    [
      words.facts.selection,
      [selection, total > articles.length ? words.tellTruncated(articles.length, total) : ''].filter(Boolean).join(' · '),
    ],
    [words.facts.missing, missing.length === 0 ? '' : words.tellMissing(missing)],
    [words.facts.printed, words.formatDate(input.printedOn)],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** A title of more than two lines takes place from the foreword: so many characters are one line of it. */
const titleLine = 14

function fitsCover(note: readonly NoteLine[], title: string, { forewordLines, forewordPlaces }: Sheet): boolean {
  const lines = note.reduce((sum, { text }) => sum + Math.ceil((text.length + 2) / forewordPlaces), 0)
  return lines + Math.max(0, Math.ceil(title.length / titleLine) - 2) <= forewordLines
}

/** A foreword too long for the cover has pages of its own. */
export function setForeword(input: DigestInput, words: PrintWords, sheet: Sheet): Markup | null {
  const lines = splitNote(input.note)
  return lines.length === 0 || fitsCover(lines, titleDigest(input, words), sheet)
    ? null
    : markup`<section class="foreword">${setNote(lines)}</section>`
}

/** The cover; null where it is no sheet of paper and any foreword has its place. */
export function setCover(input: DigestInput, words: PrintWords, sheet: Sheet | null): Markup {
  const title = titleDigest(input, words)
  const note = splitNote(input.note)
  return markup`<section class="cover">
<div class="plate"><h1 lang="${nameLanguage(title)}" data-length="${measureTitle(title)}">${setTitle(title)}</h1></div>
${note.length > 0 && (sheet === null || fitsCover(note, title, sheet)) && setNote(note)}
<dl>${listDigestFacts(input, words).map(
    ([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>
`,
  )}</dl>
</section>`
}

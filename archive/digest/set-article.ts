import type { Article, Paragraph, Person, Role } from '#contract/models.ts'

import type { Clipping } from './digest-input.ts'
import { describeSource, listCorrectedFields, type SourceFact } from './facts.ts'
import { type Block, findWordColumns, groupParagraphs } from './group-paragraphs.ts'
import { Markup, markup } from './markup.ts'
import { setPieceNote } from './set-note.ts'
import { setText, setTitle, splitTitles } from './set-text.ts'
import type { PrintWords } from './words.ts'

/** Below this many characters a body is set in one measure: two columns of three lines are no columns. */
const shortBody = 260

export function setFact(fact: SourceFact, words: PrintWords): Markup {
  const mark = fact.mark === null || fact.mark === 'unknown' ? null : words.marks[fact.mark]
  return markup`<span class="${fact.field}${fact.mark === 'unknown' ? ' unknown' : ''}">${fact.text}${mark !== null && markup`<span class="mark">〔${mark}〕</span>`}</span>`
}

/** Names by role in the order of the byline: 记者 李娜 袁帅 通讯员 张三. */
export function groupByRole(byline: readonly Person[]): readonly (readonly [role: Role, names: readonly string[]])[] {
  const roles = [...new Set(byline.map(({ role }) => role))]
  return roles.map((role) => [role, byline.filter((person) => person.role === role).map(({ name }) => name)] as const)
}

/** By how many characters a title has it is set larger or smaller. */
export function measureTitle(text: string): 'short' | 'middle' | 'long' {
  const length = [...text].length
  return length <= 17 ? 'short' : length <= 36 ? 'middle' : 'long'
}

function setParagraph({ kind, text }: Paragraph, dateline: string | null): Markup {
  if (kind === 'subheading') return markup`<h3>${setTitle(text)}</h3>`
  const opening = dateline !== null && markup`<span class="dateline">${dateline}</span>${'\u3000'}`
  return markup`<p${kind !== 'text' && markup` class="${kind}"`}>${opening}${setText(text)}</p>`
}

function setRow(cells: readonly string[], cell: 'th' | 'td', words: ReadonlySet<number>): Markup {
  const tag = new Markup(cell)
  const set = cells.map((text, column) => markup`<${tag}${words.has(column) && markup` class="word"`}>${text}</${tag}>`)
  return markup`<tr>${set}</tr>\n`
}

function setTable({ head, rows, width }: Extract<Block, { kind: 'table' }>, columnPlaces: number): Markup {
  const words = findWordColumns(rows)
  return markup`<table${width >= columnPlaces && markup` class="wide"`}>${head && markup`<thead>${setRow(head, 'th', words)}</thead>`}<tbody>${rows.map((row) => setRow(row, 'td', words))}</tbody></table>`
}

function setBlock(block: Block, { columnPlaces }: Setting): Markup {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block.paragraph, block.dateline)
    case 'dateline':
      return markup`<p class="dateline">${block.text}</p>`
    case 'table':
      return setTable(block, columnPlaces)
    case 'stanza':
      return markup`<div class="stanza">${block.lines.map((line) => markup`<p>${setText(line)}</p>\n`)}</div>`
  }
}

function setSourceLine(article: Article, words: PrintWords): Markup {
  const facts = describeSource(article, words).map((fact, index) => [index > 0 && ' · ', setFact(fact, words)])
  const corrected = listCorrectedFields(article, words).join(words.listSeparator)
  const note = corrected !== '' && markup` <span class="mark">〔${words.tellCorrected(corrected)}〕</span>`
  return markup`<p class="source">${facts}${note}</p>`
}

function setHead(article: Article, words: PrintWords): Markup {
  const title = article.headline ?? words.untitled
  const people = groupByRole(article.byline).map(
    ([role, names]) => markup`<span class="people">${words.roles[role]} ${names.join(' ')}</span> `,
  )
  return markup`<header>
${setSourceLine(article, words)}
${splitTitles(article.kicker).map((line) => markup`<p class="kicker">${setTitle(line)}</p>`)}
<h2 data-length="${measureTitle(title)}"${article.headline === null && markup` class="untitled"`}>${setTitle(title)}</h2>
${splitTitles(article.subtitle).map((line) => markup`<p class="subtitle">${setTitle(line)}</p>`)}
${people.length > 0 && markup`<p class="byline">${people}</p>`}
</header>`
}

/** Where an article is set. */
export interface Setting {
  /** A table of as many full-width places stands across the columns. */
  readonly columnPlaces: number
  /** It has pages of its own, named after its anchor. */
  readonly isPaged: boolean
  readonly slip: Markup | null
}

/** One article: source line, titles, people, the compiler's note, lead across the measure, text in columns; at the end whatever slip is attached. */
export function setArticle(clipping: Clipping, words: PrintWords, setting: Setting): Markup {
  const { article, anchor } = clipping
  const blocks = groupParagraphs(article)
  const isLead = (block: Block): boolean => block.kind === 'paragraph' && block.paragraph.kind === 'lead'
  const firstOther = blocks.findIndex((block) => !isLead(block))
  const leads = firstOther === -1 ? blocks : blocks.slice(0, firstOther)
  const body = blocks.slice(leads.length)
  const length = article.paragraphs.slice(leads.length).reduce((sum, { text }) => sum + text.length, 0)
  return markup`<article id="${anchor}" lang="zh-CN"${setting.isPaged && markup` style="page: ${anchor}"`}${length < shortBody && markup` class="short"`}>
${setHead(article, words)}
${setPieceNote(clipping, words)}${leads.length > 0 && markup`<div class="opening">${leads.map((block) => setBlock(block, setting))}</div>`}
<div class="body${length >= shortBody && ' columns'}">
${body.map((block) => markup`${setBlock(block, setting)}\n`)}</div>
${setting.slip}</article>
`
}

import { findDatelineParagraph } from '#contract/dateline-place.ts'
import type { Article, Paragraph, Person, Role } from '#contract/models.ts'

import type { Clipping } from './digest-input.ts'
import { describeSource, listCorrectedFields, type SourceFact } from './facts.ts'
import { type Markup, markup } from './markup.ts'
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

/** A title breaks where it has parts: between its halves (坚持改革 扩大开放), after a comma or colon, before a bracket. */
export function setTitle(title: string): readonly Markup[] {
  const parts = title
    .trim()
    .split(/(\s+)|(?<=[:;\uFF0C\uFF1A\uFF1B])|(?<=,)(?=\p{Script=Han})|(?=[(\uFF08])/u)
    .filter((part) => part !== undefined && part !== '')
  // A space inside of a part would be lost at its edge; so is the kerning after ASCII punctuation.
  return parts.map((part, index) => {
    if (/^\s/u.test(part)) return markup` `
    return markup`<span class="part${/[,:;]$/.test(part) && index < parts.length - 1 ? ' spaced' : ''}">${part}</span>`
  })
}

function measureHeadline(text: string): 'short' | 'middle' | 'long' {
  const length = [...text].length
  return length <= 17 ? 'short' : length <= 36 ? 'middle' : 'long'
}

function setParagraph(paragraph: Paragraph, dateline: string | null): Markup {
  if (paragraph.kind === 'subheading') return markup`<h3>${paragraph.text}</h3>`
  const opening = dateline !== null && markup`<span class="dateline">${dateline}</span>${'\u3000'}`
  return markup`<p${paragraph.kind !== 'text' && markup` class="${paragraph.kind}"`}>${opening}${paragraph.text}</p>`
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
${article.kicker !== null && markup`<p class="kicker">${article.kicker}</p>`}
<h2 data-length="${measureHeadline(title)}"${article.headline === null && markup` class="untitled"`}>${setTitle(title)}</h2>
${article.subtitle !== null && markup`<p class="subtitle">${article.subtitle}</p>`}
${people.length > 0 && markup`<p class="byline">${people}</p>`}
</header>`
}

/** One article: source line, titles, people, lead across the measure, text in columns; at the end whatever slip is attached. */
export function setArticle({ article, anchor }: Clipping, words: PrintWords, slip: Markup | null = null): Markup {
  const { paragraphs, dateline } = article
  const firstOther = paragraphs.findIndex(({ kind }) => kind !== 'lead')
  const leads = firstOther === -1 ? paragraphs : paragraphs.slice(0, firstOther)
  const body = firstOther === -1 ? [] : paragraphs.slice(firstOther)
  const length = body.reduce((sum, { text }) => sum + text.length, 0)
  const opener = paragraphs[findDatelineParagraph(paragraphs, article.datelineAt)]
  const set = (paragraph: Paragraph): Markup => setParagraph(paragraph, paragraph === opener ? dateline : null)
  return markup`<article id="${anchor}" lang="zh-CN" style="page: ${anchor}">
${setHead(article, words)}
${leads.length > 0 && markup`<div class="opening">${leads.map(set)}</div>`}
<div class="body${length >= shortBody && ' columns'}">
${dateline !== null && opener === undefined && markup`<p class="dateline">${dateline}</p>`}
${body.map((paragraph) => markup`${set(paragraph)}\n`)}</div>
${slip}</article>
`
}

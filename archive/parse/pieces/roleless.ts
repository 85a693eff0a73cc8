/** Names without a role below a text: (张敏 李红). What the page says elsewhere of one of them, or in the text of its author, tells. */

import { makePlain } from '../plain.ts'
import type { ReadArticle } from '../reading.ts'
import type { Piece } from './piece.ts'

type Signed = Pick<ReadArticle, 'byline' | 'paragraphs'>

/** 记者跟着他去买菜: who wrote it calls himself a reporter. */
const callsHimself =
  /(?:^|[,。;:“”\n])(?:昨[日天],?|今[日天],?)?记者(?:昨[日天]|今[日天]|近日|日前)?(?:跟|看到|从|在|来到|了解|发现|采访|走进|见到|问|随|赶到|拨打)/

/** …。(张敏 李红): behind a text, or alone on the line. */
const closing = /\(([^()]{2,30})\)$/

/** Makes reporters of authors in brackets where the page tells so; who signs with □ or 作者 stays what that says. */
export function settleRoles<T extends Signed>(articles: readonly T[], pieces: readonly Piece[]): T[] {
  const reporters = new Set(articles.flatMap(({ byline }) => byline.flatMap(({ role, name }) => (role === 'reporter' ? [name] : []))))
  return articles.map((article, index) => {
    const { byline, paragraphs } = article
    const inBrackets = (pieces[index]?.units ?? []).flatMap(({ plain }) => closing.exec(plain.trimEnd().slice(-60))?.[1] ?? [])
    const authors = byline.filter(({ role, name }) => role === 'author' && inBrackets.some((words) => words.includes(makePlain(name))))
    if (authors.length === 0) return article
    const isReported =
      authors.some(({ name }) => reporters.has(name)) ||
      byline.some(({ role }) => role === 'intern') ||
      paragraphs.some(({ kind, text }) => kind === 'text' && callsHimself.test(makePlain(text)))
    if (!isReported) return article
    for (const { name } of authors) reporters.add(name)
    return { ...article, byline: byline.map((person) => (authors.includes(person) ? { ...person, role: 'reporter' as const } : person)) }
  })
}

/**
 * Who signs an article beside the bylines in it: those whom the line with date and source names, 2015-06-18 | 作者:A | 来源:…; and
 * what those do whose names stand in brackets below a text, (张敏 李红), by what the page says of them elsewhere.
 */
import type { Person } from '#contract/models.ts'

import type { Line } from '../lines/lines.ts'
import type { LineMark } from '../marks/line-mark.ts'
import { readHead, runningHead } from '../marks/running-head.ts'
import { lastSentence } from '../marks/sentences.ts'
import { readByline } from '../people/byline.ts'
import { isClearName, isLikelyName } from '../people/names.ts'
import { makePlain, stripReadings } from '../plain.ts'
import type { ReadParagraph } from '../reading.ts'
import type { ParseResources } from '../resources.ts'
import type { Composed } from './compose-article.ts'
import { hasOneUnit } from './piece.ts'

type Signed = Composed['article']

/** The articles with all their people. */
export function signArticles(
  composed: readonly Composed[],
  lines: readonly Line[],
  marks: readonly LineMark[],
  resources: ParseResources,
): Signed[] {
  const [first, ...others] = composed
  if (!first || others.length > 0) return settleRoles(signLast(signBriefs(composed), resources))
  const signed = [...readSources(lines, marks, resources), ...readEditors(lines, marks, resources)]
  return settleRoles([{ ...first, article: addPeople(first.article, signed) }])
}

/** ▲…。(怀安), where the other briefs of one paragraph close with names in brackets: that is one, too, whatever it is elsewhere. */
function signBriefs(composed: readonly Composed[]): readonly Composed[] {
  const signed = composed.filter((brief) => isBrief(brief) && brief.article.byline.length > 0 && closing.test(firstOf(brief)))
  const [sign, ...others] = new Set(signed.map((brief) => firstOf(brief)[0]))
  if (signed.length < fewestSigned || others.length > 0) return composed
  return composed.map((brief) => {
    const { article } = brief
    const [only, ...more] = article.paragraphs
    const isOpen = isBrief(brief) && article.byline.length === 0 && more.length === 0 && firstOf(brief)[0] === sign
    const name = isOpen ? bracketedName.exec(only?.text ?? '')?.[1] : undefined
    return only && name !== undefined ? withoutName(brief, only, name) : brief
  })
}
/** …可找张老师。(白果), below a title and one paragraph, on a page whose other articles are signed: a name, though an ordinary word. */
function signLast(composed: readonly Composed[], { surnames, pageHeads }: ParseResources): readonly Composed[] {
  if (composed.filter(({ article }) => article.byline.length > 0).length < fewestSigned) return composed
  return composed.map((one) => {
    const { article } = one
    const [only, ...more] = article.paragraphs
    if (!only || more.length > 0 || only.kind !== 'text' || article.headline === null || article.byline.length > 0) return one
    const name = bracketedName.exec(only.text)?.[1] ?? ''
    const plain = makePlain(name)
    if (!surnames.single.has(plain[0] ?? '') || pageHeads.sections.has(plain) || /[载选摘编评讯某]$/.test(plain)) return one
    return withoutName(one, only, name)
  })
}

/** The name in brackets leaves the text. */
function withoutName(one: Composed, only: ReadParagraph, name: string): Composed {
  const text = only.text.slice(0, only.text.search(/[((][^((]*$/)).trimEnd()
  return { ...one, article: { ...one.article, byline: [{ role: 'author', name }], paragraphs: [{ ...only, text }] } }
}

/** Below the name of the column. */
const firstOf = ({ piece }: Composed): string => piece.units.find(({ kind }) => kind !== 'label')?.plain ?? ''
const isBrief = ({ piece, article }: Composed): boolean => article.headline === null && hasOneUnit(piece)
const bracketedName = /[。!?!?”][((](?![^))]*[摄图完续]|[右左上下]图|略)([〇㐀-鿿𠀀-𲎯]{2,3})[))]$/u
const fewestSigned = 2

function addPeople(article: Signed, named: readonly Person[]): Signed {
  const others = named.filter(({ name }) => article.byline.every((known) => known.name !== name))
  return others.length === 0 ? article : { ...article, byline: [...article.byline, ...others] }
}

/** The line with date and source belongs to the only article of a page. */
function readSources(lines: readonly Line[], marks: readonly LineMark[], resources: ParseResources): Person[] {
  const sources = lines.filter((_, index) => marks[index]?.kind === 'source' && marks[index]?.reason !== runningHead)
  return sources.flatMap(({ plain, text }) => readSourcePeople(plain, stripReadings(text), resources))
}

/** 统筹:A 编辑:B 校对:C below the text of a page without a number: who edited it. Who made a paper's page is named beside its number, or with 美编. */
function readEditors(lines: readonly Line[], marks: readonly LineMark[], resources: ParseResources): Person[] {
  if (!marks.some(({ reason }) => isDuty(reason)) || lines.some((line, index) => isNumbered(line, marks[index] as LineMark, resources)))
    return []
  const last = lastSentence(lines, marks)
  return lines.flatMap(({ plain, text }, index) => {
    if (index < last || !isDuty(marks[index]?.reason ?? '') || !edits.test(plain) || madePage.test(plain)) return []
    const { people } = readByline(plain, resources, { printed: stripReadings(text) })
    return people.filter(({ role }) => role === 'editor')
  })
}
function isNumbered(line: Line, { kind, reason }: LineMark, resources: ParseResources): boolean {
  if (reason !== runningHead) return kind === 'mast' || kind === 'page-code'
  return readHead(line, resources)?.pageNumber != null
}
const isDuty = (reason: string): boolean => reason === 'duty-editor' || reason === runningHead
const edits = /(?:^|[\s|])(?:责任编辑|责编|编辑)[\s:|]/
const madePage = /美编|版式|[组排制]版|版面|制图|本[版期]|今日|值班|校对(?!\s?[:|/])|\d/

const roles = /(?:本报|本网)?(?:作者|记者|通讯员|实习生|责任编辑|责编|编辑)/
/** What parts the fields of such a line. */
const field = /[^|()《》\d]+/g
/** Fields without a bar before them: 来源, 编辑热线: and whatever else has a label that is no role. */
const next =
  /\s(?:来源|稿源|点击|字号|阅读|浏览|评论|时间|日期|发布|我有话说|(?!(?:本报|本网|见习|实习|值班|执行)?(?:作者|记者|通讯员|实习生|责任编辑|责编|编辑)\s?:)[〇㐀-鿿𠀀-𲎯]{2,6}\s?:)/u

/** Reads them; whatever is no whole byline of likely names is nobody. */
function readSourcePeople(plain: string, printed: string, resources: ParseResources): Person[] {
  const original = /^原创\s((?:[〇㐀-鿿𠀀-𲎯]{2,4}\s){1,3})[〇㐀-鿿𠀀-𲎯]{3}/u.exec(plain)?.[1]
  if (original !== undefined) {
    const names = original.split(' ').filter(Boolean)
    return names.every((name) => isClearName(name, resources)) ? names.map((name) => ({ role: 'author', name })) : []
  }
  if (!roles.test(plain)) return []
  return [...plain.matchAll(field)].flatMap(({ 0: words, index }) => {
    const from = words.search(roles)
    if (from < 0) return []
    const own = words.slice(from).split(next, 1)[0] as string
    const { people, whole } = readByline(own, resources, { printed: printed.slice(index + from, index + from + own.length) })
    return whole && people.every(({ name }) => isLikelyName(makePlain(name), resources)) ? people : []
  })
}

/** 记者跟着他去买菜: who wrote it calls himself a reporter. */
const callsHimself =
  /(?:^|[,。;:“”\n])(?:昨[日天],?|今[日天],?)?记者(?:昨[日天]|今[日天]|近日|日前)?(?:跟|看到|从|在|来到|了解|发现|采访|走进|见到|问|随|赶到|拨打)/

/** ■记者手记, 编后, 【短评】: what stands below is said by its author, who may be a reporter of the page. */
const comment =
  /^[^〇㐀-鿿𠀀-𲎯]{0,2}(?:(?:记者|采访|编辑)?(?:手记|札记|感言)|编后[语话]?|(?:今日|本报)?[短时快微锐]评|微言)[^〇㐀-鿿𠀀-𲎯]{0,2}$/u

/** …。(张敏 李红): behind a text, or alone on the line. */
const closing = /\(([^()]{2,30})\)$/

/** Makes reporters of authors in brackets where the page tells so; who signs with □ or 作者 stays what that says. */
function settleRoles(composed: readonly Composed[]): Signed[] {
  const reporters = new Set(
    composed.flatMap(({ article }) => article.byline.flatMap(({ role, name }) => (role === 'reporter' ? [name] : []))),
  )
  return composed.map(({ article, piece }) => {
    const { byline, paragraphs } = article
    const inBrackets = piece.units.flatMap(({ plain }) => closing.exec(plain.trimEnd().slice(-60))?.[1]?.replace(/\s/g, '') ?? [])
    const authors = byline.filter(({ role, name }) => role === 'author' && inBrackets.some((words) => words.includes(makePlain(name))))
    if (authors.length === 0 || piece.units.some(({ kind, plain }) => kind === 'label' && comment.test(plain))) return article
    const isReported =
      authors.some(({ name }) => reporters.has(name)) ||
      byline.some(({ role }) => role === 'intern') ||
      paragraphs.some(({ kind, text }) => kind === 'text' && callsHimself.test(makePlain(text)))
    if (!isReported) return article
    for (const { name } of authors) reporters.add(name)
    return { ...article, byline: byline.map((person) => (authors.includes(person) ? { ...person, role: 'reporter' as const } : person)) }
  })
}

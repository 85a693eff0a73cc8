/**
 * The running head: what a paper prints above or below each of its pages, in the order of its house.
 *
 *   head   = part (sign* part)*
 *   part   = page | day | weekday | paper | credit | filler | name
 *   page   = A03 · AⅠ·05 · 第05版 · 5版 · 05
 *   credit = role name+                责编 张敏 李娜 · 校对/王芳
 *   name   = 综合新闻 · 民生·热线 · 县(市)区
 *
 * A line that has anything else in it is none.
 */

import { closeUp, isOfPlace, isSectionName } from '../forms/page-names.ts'
import type { Line } from '../lines/lines.ts'
import { isLikelyName } from '../people/names.ts'
import { oneOf, tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { printedDay } from './masts.ts'

/** What a line says of its page. */
export interface HeadFacts {
  readonly pageNumber: string | null
  readonly pageName: string | null
  readonly paper: string | null
  readonly isDated: boolean
}
/** And where it may stand. */
export interface RunningHead extends HeadFacts {
  /**
   * Where such a line can be nothing else. `anywhere`: it has page and paper or day; `margin`: above or below the text;
   * `near`: a few lines from the top or the bottom; `edge`: as the first or last line; `beside`: next to another one.
   */
  readonly holds: 'anywhere' | 'margin' | 'near' | 'edge' | 'beside'
}

/** `section`: a name that is known to be a page's. */
export type PartKind = 'page' | 'number' | 'day' | 'weekday' | 'paper' | 'maker' | 'editor' | 'filler' | 'button' | 'section' | 'name'

/** A part and where it stands in the line. */
export interface HeadPart {
  readonly kind: PartKind
  readonly from: number
  readonly to: number
  /** The number of a page, the name of a paper. */
  readonly value: string
  /** A03, 第3版: so no page is told of that is not this one. */
  readonly isCode?: boolean
}

/** Reason of such marks. */
export const runningHead = 'running-head'
/** Longer lines are none. */
export const longestHead = 110
const longestName = 12
const sign = /[\s|·•/,、:—–_()【】[\]<>《》■◆●▲▍▎│┃-]+/uy
const day = new RegExp(
  String.raw`(?:19|20)\d{2}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}(?!\d)\s?日?|(?:19|20)\d{2}[01]\d[0-3]\d(?!\d)|${printedDay}`,
  'y',
)
const weekday = /(?:\d{1,2}\s?月\s?\d{1,2}\s?日|(?:星期|周|礼拜)[一二三四五六日天](?![〇㐀-鿿𠀀-𲎯]))/uy
const page =
  /(?<range>[A-Z]\d{2}\s?[-—/]\s?[A-Z]?\d{2}|\d{2}\s?[-—/]\s?\d{2}(?=\s?版))(?:\s?版)?(?![\dA-Za-z%.])|第?\s?(?<page>[A-Z]{0,2}(?:[ⅠⅡⅢⅣ]{1,2}|I{1,3})?[·-]?\d{1,3}|(?:(?<=第\s?)|(?=[^版]{1,3}版(?:[\s·•:|(,]|$)))[一二三四五六七八九十]{1,3})\s?版(?![权本面画式图块])|(?<code>[A-Z]{1,2}(?:[ⅠⅡⅢⅣ]{1,2}|I{1,3})?[·-]?\d{1,3}|[ⅠⅡⅢⅣ]{1,2}[·-]?\d{1,3})(?![\dA-Za-z%.℃])/y
const bareNumber = /0?\d{1,2}(?![\d%.:℃〇㐀-鿿𠀀-𲎯])|0\d{1,2}(?![\d%.:℃年月日时点分])/uy
const words = /[〇㐀-鿿𠀀-𲎯]+(?:\([〇㐀-鿿𠀀-𲎯]\)[〇㐀-鿿𠀀-𲎯]+)?(?:\s?[·•/&—-]\s?[〇㐀-鿿𠀀-𲎯]+){0,2}/uy
/** 教 育 */
const setApart = /[〇㐀-鿿𠀀-𲎯](?:\s[〇㐀-鿿𠀀-𲎯]){1,3}(?![〇㐀-鿿𠀀-𲎯])/uy
const suffix = /(?:多媒体)?(?:数字报刊?|电子版|电子报|数字版)(?:平台)?/y
/** What no page is called. */
const noName = /[的了着过吗呢吧啊把被让给谁几和与]|上一|下一|[上下][转接]|返回|导航|记者|通讯员|本报|来源|日期|版次/

/** 某某网, 首页: the site around the paper. */
const siteName = /网$|^(?:网站)?首页$/

/** Reads a line as a running head; null when it is none. With `knownOnly` a name must be known to be a page's. */
export function readRunningHead(line: Line, resources: ParseResources, knownOnly = false): RunningHead | null {
  const parts = line.plain.length < 3 ? null : readParts(line, resources)
  if (!parts || (knownOnly && parts.some(({ kind }) => kind === 'name'))) return null
  const holds = placeOf(parts, line.plain)
  return holds && { ...tellHead(parts, line), holds }
}

/** What a line says that is known to be a head, or a part of one. */
export function readHead(line: Line, resources: ParseResources): HeadFacts | null {
  const parts = readParts(line, resources)
  return parts && tellHead(parts, line)
}

/** The parts of a line that has nothing else; null: it has. */
export function readParts(line: Line, resources: ParseResources): readonly HeadPart[] | null {
  return line.plain.length > longestHead || /[。!?;“”…+=]/.test(line.plain) ? null : partsOf(line, resources)
}

function tellHead(parts: readonly HeadPart[], { plain, text }: Line): HeadFacts {
  const find = (...kinds: PartKind[]): HeadPart | undefined => parts.find(({ kind }) => kinds.includes(kind))
  const named = find('section') ?? find('name')
  return {
    pageNumber: find('page', 'number')?.value ?? null,
    pageName: named ? closeUp((text.length === plain.length ? text : plain).slice(named.from, named.to)) : null,
    paper: find('paper')?.value ?? null,
    isDated: find('day') !== undefined,
  }
}

/** What a line is that has a single part of a running head; null: it has more, or another. */
export function readLonePart(line: Line, resources: ParseResources): PartKind | null {
  const parts = line.plain.length <= longestName + 4 ? partsOf(line, resources) : null
  return parts?.length === 1 ? (parts[0]?.kind ?? null) : null
}

/** Where a line of these parts is a running head; null: nowhere. */
function placeOf(parts: readonly HeadPart[], plain: string): RunningHead['holds'] | null {
  const count = (...kinds: PartKind[]): number => parts.filter(({ kind }) => kinds.includes(kind)).length
  const has = (...kinds: PartKind[]): boolean => count(...kinds) > 0
  if (count('page', 'number') > 1 || count('section', 'name') > 2) return null
  const hasCredit = has('maker', 'editor')
  const isNamed = has('section', 'name')
  const isOfPaper = has('paper') || has('day')
  if (!has('page', 'number')) {
    if (!isNamed && !isOfPaper) return has('maker') || count('editor') > 1 ? 'beside' : null
    // 大河报·记录: a part of a paper beside the line with its page.
    if (has('name')) return parts.length === 2 && parts[0]?.kind === 'paper' && /[·•|]/.test(plain) ? 'beside' : null
    const isDatedPaper = has('paper') && has('day')
    return (isNamed && (isOfPaper || has('maker'))) || (isOfPaper && hasCredit) || isDatedPaper ? 'near' : null
  }
  if (!isNamed) return has('paper') && has('day') ? 'anywhere' : isOfPaper ? 'near' : null
  if (!has('name')) {
    if (isOfPaper) return 'anywhere'
    if (has('page')) return 'margin'
    return hasCredit || isApart(parts, plain) ? 'near' : null
  }
  if (isOfPaper) return has('page') ? 'near' : 'edge'
  // 大雪封山 5版 tells where to read on.
  const isPageFirst = parts.findIndex(({ kind }) => kind === 'page') < parts.findIndex(({ kind }) => kind === 'name')
  return has('page') && isPageFirst ? 'edge' : null
}

/** 05 综合 · 综合  5: a number that white space parts from the name, or that is printed as pages are. */
function isApart(parts: readonly HeadPart[], plain: string): boolean {
  const number = parts.find(({ kind }) => kind === 'number') as HeadPart
  return number.value.startsWith('0') || plain[number.from - 1] === ' ' || plain[number.to] === ' '
}

/** The parts of lines that were asked for: a mast tells its place, its paper, its page, and was cut up to four times. */
const known = new WeakMap<Line, readonly HeadPart[] | null>()

function partsOf(line: Line, resources: ParseResources): readonly HeadPart[] | null {
  let parts = known.get(line)
  if (parts === undefined) known.set(line, (parts = cutParts(line.plain, resources)))
  return parts
}

/** Cuts a line into its parts; null when one is unknown. */
function cutParts(plain: string, resources: ParseResources): HeadPart[] | null {
  const parts: HeadPart[] = []
  let at = behind(sign, plain, 0) ?? 0
  while (at < plain.length) {
    const part = partAt(plain, at, resources)
    if (!part) return null
    parts.push(part)
    at = behind(sign, plain, part.to) ?? part.to
  }
  // Beside a day alone they are those of a site.
  const has = (wanted: PartKind): boolean => parts.some(({ kind }) => kind === wanted)
  return has('button') && !has('paper') ? null : parts
}

function partAt(plain: string, from: number, resources: ParseResources): HeadPart | null {
  return (
    makePart('filler', from, behind(resources.pageHeads.fillers, plain, from)) ??
    creditAt(plain, from, resources) ??
    paperAt(plain, from, resources) ??
    (beginsNumber(plain, from) ? numberAt(plain, from) : null) ??
    nameAt(plain, from, resources)
  )
}

function makePart(kind: PartKind, from: number, to: number | null, value = ''): HeadPart | null {
  return to === null || to === from ? null : { kind, from, to, value }
}

function creditAt(plain: string, from: number, resources: ParseResources): HeadPart | null {
  const { roles, beginsRole, makers } = resources.pageHeads
  if (!beginsRole(plain, from)) return null
  const role = matchAt(roles, plain, from)?.[0]
  return role ? makePart(makers.has(role) ? 'maker' : 'editor', from, behindNames(plain, from + role.length, resources)) : null
}

/** What days, weekdays and the numbers of pages begin with. */
const beginsNumber = oneOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZⅠⅡⅢⅣ第一二三四五六七八九十星周礼民中')

function numberAt(plain: string, from: number): HeadPart | null {
  const dated = makePart('day', from, behind(day, plain, from)) ?? makePart('weekday', from, behind(weekday, plain, from))
  if (dated) return dated
  const paged = matchAt(page, plain, from)
  const { range, page: single, code } = paged?.groups ?? {}
  if (paged) {
    const value = (range ?? single ?? code ?? '').replace(/\s/g, '')
    return { kind: 'page', from, to: from + paged[0].length, value, isCode: /^[第A-ZⅠⅡⅢⅣ]/.test(paged[0]) }
  }
  const number = matchAt(bareNumber, plain, from)?.[0]
  return number === undefined ? null : makePart('number', from, from + number.length, number)
}

function matchAt(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(plain)
}

/** The place behind what fits here. */
function behind(pattern: RegExp, plain: string, at: number): number | null {
  const found = matchAt(pattern, plain, at)
  return found ? at + found[0].length : null
}

/** Behind 张敏, 张 敏 or 张敏、李娜; null: no name stands there. */
function behindNames(plain: string, from: number, resources: ParseResources): number | null {
  let end: number | null = null
  for (;;) {
    const at: number = behind(sign, plain, end ?? from) ?? end ?? from
    const found = matchAt(resources.pageHeads.person, plain, at)?.[0]
    // Right behind the role stands a name whatever its surname; further ones are told by theirs.
    if (!found || (end !== null && (!isLikelyName(tighten(found), resources) || isSectionName(found, resources)))) return end
    end = at + found.length
  }
}

/** The name of a paper, or of the supplement that a page belongs to. */
function paperAt(plain: string, from: number, resources: ParseResources): HeadPart | null {
  if (!paperEnd.test(plain.slice(from, from + longestPaper))) return null
  for (let length = Math.min(longestPaper, plain.length - from); length >= 3; length--) {
    const value = plain.slice(from, from + length)
    if (!resources.outlets.outlets.has(value) || value.endsWith('网')) continue
    const edition = /^\s?[〇㐀-鿿𠀀-𲎯]{2}版/u.exec(plain.slice(from + length))?.[0] ?? ''
    const whole = value + edition.trim()
    if (edition !== '' && resources.outlets.outlets.has(whole))
      return { kind: 'paper', from, to: from + length + edition.length, value: whole }
    const to = from + length
    return resources.pageHeads.supplements.has(value)
      ? { kind: 'section', from, to, value }
      : { kind: 'paper', from, to: behind(suffix, plain, to) ?? to, value }
  }
  return null
}
const longestPaper = 10
/** No paper is without, and few other words have one. */
const paperEnd = /[报刊末息讯闻]/

function nameAt(plain: string, from: number, resources: ParseResources): HeadPart | null {
  const apart = matchAt(setApart, plain, from)?.[0]
  if (apart !== undefined && isSectionName(apart, resources))
    return { kind: 'section', from, to: from + apart.length, value: tighten(apart) }
  const found = matchAt(words, plain, from)?.[0]
  if (!found) return null
  // 综合责编张敏
  const cut = found.slice(1).search(resources.pageHeads.role)
  const value = (cut < 0 ? found : found.slice(0, cut + 1)).replace(/\/$/, '')
  const to = from + value.length
  if (isSectionName(value, resources)) return { kind: 'section', from, to, value }
  // 版面导航, 返回首页: the site's buttons beside what the paper prints.
  const button = resources.chromeLines.get(value)
  if (button && button.reason !== 'neighbour') return makePart('button', from, to)
  if (value.length > longestName || noName.test(value)) return null
  if (siteName.test(value)) return makePart('button', from, to)
  // 冀鲁豫日报, 中牟报: a paper that nobody has listed.
  const isPaper =
    (value.length >= 4 && value.length <= 6 && resources.pageHeads.papers.some((end) => value.endsWith(end))) ||
    (value.length <= 4 && value.endsWith('报') && isOfPlace(value.slice(0, -1), resources))
  return { kind: isPaper ? 'paper' : 'name', from, to, value }
}

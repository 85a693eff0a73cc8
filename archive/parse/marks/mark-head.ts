/**
 * The head of a page as its paper prints it, on one line or on several: 洛阳晚报 / 2013.08.20 星期二 / 百姓写真 A11. A line alone may
 * say too little to be one; paper, day and page on the lines around it say what it is.
 */
import { findIndices } from '../find-indices.ts'
import type { Line } from '../lines/lines.ts'
import type { ParseResources } from '../resources.ts'
import { lonePaper, makeMark, type LineMark, type MarkKind } from './line-mark.ts'
import { readParts, runningHead, type HeadPart, type PartKind } from './running-head.ts'
import { isSentence } from './sentences.ts'

/** What a head says once. */
type Fact = 'page' | 'name' | 'paper' | 'day'
const factOf: Partial<Record<PartKind, Fact>> = {
  page: 'page',
  number: 'page',
  section: 'name',
  name: 'name',
  paper: 'paper',
  day: 'day',
}

const mayBe: ReadonlySet<MarkKind> = new Set(['text', 'label', 'source', 'byline', 'editor', 'page-code', 'mast'])
/** A site's page has a mast of its own, and buttons around it. */
const ofSite: ReadonlySet<MarkKind> = new Set(['papers', 'issue', 'neighbour', 'section'])
const mostLines = 5
/** 百姓写真: longer ones are titles. */
const longestName = 6
const longestAlone = 5

const name = makeMark('label', 'page-name')
const head = makeMark('page-code', runningHead)
const aloneMarks: Partial<Record<PartKind, LineMark>> = {
  page: makeMark('page-code'),
  number: makeMark('page-code'),
  section: name,
  name,
  paper: lonePaper,
  day: makeMark('source'),
  weekday: makeMark('source'),
}

/** Marks the lines on top of a page that are its head. A mast keeps its kind: what it says of the page is read from it in any form. */
export function markHead(lines: readonly Line[], marks: LineMark[], resources: ParseResources): void {
  const used = findIndices(marks, ({ kind }) => kind !== 'blank' && kind !== 'rule')
  const facts = new Set<Fact>()
  const read: { readonly index: number; readonly parts: readonly HeadPart[] }[] = []
  let isKnown = false
  for (const [at, index] of used.slice(0, mostLines).entries()) {
    const parts = mayRead(index) ? readParts(lines[index] as Line, resources) : null
    const told = parts?.flatMap(({ kind }) => factOf[kind] ?? []) ?? []
    const isNew = new Set(told).size === told.length && told.every((fact) => !facts.has(fact))
    if (!parts || !isNew || !(isNamed(parts, told) || isAlone(parts, index, used[at + 1]))) break
    for (const fact of told) facts.add(fact)
    isKnown ||= parts.some(({ kind }) => kind === 'section')
    read.push({ index, parts })
  }
  const has = (...wanted: Fact[]): boolean => wanted.every((fact) => facts.has(fact))
  if (!has('paper', 'day') && !(has('page') && (has('paper') || has('day') || isKnown))) return
  for (const { index, parts } of read) {
    const [part, ...more] = parts
    const alone = part && more.length === 0 ? aloneMarks[part.kind] : undefined
    const isDay = marks[index]?.kind === 'source' && parts.every(({ kind }) => kind === 'day' || !(kind in factOf))
    if (marks[index]?.kind !== 'mast' && !isDay) marks[index] = alone ?? head
  }

  function mayRead(index: number): boolean {
    const { kind, reason } = marks[index] as LineMark
    // 社会·法治 may be a button of a site, too.
    return (
      mayBe.has(kind) || (kind === 'chrome' && reason === 'navigation' && facts.size > 1 && !marks.some((mark) => ofSite.has(mark.kind)))
    )
  }

  /** True unless a name that nobody has listed is among the parts, with too little beside it; 大雪封山 5版 tells where to read on. */
  function isNamed(parts: readonly HeadPart[], told: readonly Fact[]): boolean {
    if (parts.some(({ kind }) => kind === 'button')) return false
    const at = parts.findIndex(({ kind }) => kind === 'name')
    const own = parts[at]
    if (!own) return true
    const page = parts.findIndex(({ kind, isCode }) => kind === 'page' && (isCode || at > parts.findIndex((one) => one.kind === 'page')))
    // 05 人文洛阳, as no title begins.
    const isNumbered = parts.some(({ kind, value }) => kind === 'number' && value.startsWith('0'))
    return own.to - own.from <= longestName && (page >= 0 || told.length > 2 || (isNumbered && facts.size > 0))
  }

  /** 城市记忆 below page and paper or day, apart from the titles. */
  function isAlone(parts: readonly HeadPart[], index: number, next: number | undefined): boolean {
    const [part, ...more] = parts
    if (!part || more.length > 0 || part.to - part.from > longestAlone || next === undefined) return false
    const isApart = marks[index + 1]?.kind === 'blank' && !isSentence(lines[next] as Line, marks[next] as LineMark)
    return isApart && facts.has('page') && (facts.has('paper') || facts.has('day'))
  }
}

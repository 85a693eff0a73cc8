/**
 * A page that somebody typed in, each field under its label: 【报纸】郑州日报, 【标题】 and the headline on the next line. The label says
 * what a line is, and a new headline begins a new article.
 */

import type { Line } from '../lines/lines.ts'
import { tighten } from '../plain.ts'
import type { TitleRole } from '../reading.ts'
import type { ParseResources, RecordField } from '../resources.ts'
import { headTitle, makeMark, type LineMark } from './line-mark.ts'

/** What a title is, where something beside its words says so. */
export interface KnownRole {
  readonly role: TitleRole
  readonly why: string
}

/** What the labels of a page say; without roles it has none. */
export interface TypedRecord {
  readonly lines: readonly Line[]
  readonly marks: LineMark[]
  /** What each labelled title is, by the index of its line. */
  readonly roles: ReadonlyMap<number, KnownRole>
}

const label = /^[【[]\s*([〇㐀-鿿𠀀-𲎯](?:\s?[〇㐀-鿿𠀀-𲎯]){1,4})\s*[】\]]\s*:?\s*/u
/** So many different labels make a record. */
const fewestFields = 3

const roleOf: Partial<Record<RecordField, TitleRole>> = { kicker: 'kicker', headline: 'headline', subtitle: 'subtitle' }

const ofLabel = makeMark('chrome', 'record-label')
/** Only the first of each states something of the page. */
const stated: Partial<Record<RecordField, LineMark>> = {
  paper: makeMark('chrome', 'paper'),
  date: makeMark('source'),
  pageNumber: makeMark('chrome', 'page-code'),
  pageName: makeMark('chrome', 'page-name'),
}

/** Reads the labels. `mark` marks a line as it is without its label. */
export function readRecord(lines: readonly Line[], mark: (line: Line) => LineMark, { recordLabels }: ParseResources): TypedRecord {
  const found = lines.map(({ plain }) => (plain.startsWith('【') || plain.startsWith('[') ? label.exec(plain) : null))
  const fields = found.map((match) => (match ? recordLabels.get(tighten(match[1] ?? '')) : undefined))
  const known = new Set(fields.filter((field) => field !== undefined))
  if (known.size < fewestFields || !known.has('headline')) return { lines, marks: lines.map(mark), roles: new Map() }
  const roles = new Map<number, KnownRole>()
  const seen = new Set<RecordField>()
  const bare: Line[] = []
  let open: RecordField | undefined
  const marks = lines.map((line, index) => {
    const field = fields[index]
    const from = field ? (found[index] as RegExpExecArray)[0].length : 0
    const value = from > 0 ? { ...line, text: line.text.slice(from), plain: line.plain.slice(from) } : line
    bare.push(value)
    open = field ?? open
    if (value.plain === '') return field ? ofLabel : mark(line)
    const role = open && roleOf[open]
    if (role) roles.set(index, { role, why: 'record-label' })
    if (role) return headTitle
    if (open === undefined || open === 'text') return mark(value)
    if (open === 'byline') return value.plain.length <= longestByline ? makeMark('byline', 'byline') : mark(value)
    const isNew = !seen.has(open)
    seen.add(open)
    return (isNew && stated[open]) || ofLabel
  })
  return { lines: bare, marks, roles }
}
const longestByline = 60

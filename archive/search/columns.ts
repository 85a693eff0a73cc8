/** Facet columns in memory: typed arrays by article number, so that counting 700,000 hits is one pass of some milliseconds. */
import { Dictionary } from './dictionary.ts'
import { personName, type FacetRow } from './facet-row.ts'
import { ValueColumn } from './value-column.ts'

/** Numbers of the dictionaries in the index file. */
export const dictionaryNames = ['outlet', 'pageName', 'pageNumber', 'district', 'person', 'tag'] as const
export type DictionaryName = (typeof dictionaryNames)[number]
export type Dictionaries = Readonly<Record<DictionaryName, Dictionary>>

export function makeDictionaries(): Dictionaries {
  return {
    outlet: new Dictionary(),
    pageName: new Dictionary(),
    pageNumber: new Dictionary(),
    district: new Dictionary(),
    person: new Dictionary(personName),
    tag: new Dictionary(),
  }
}

export interface YearSpan {
  readonly first: number
  readonly count: number
}

export class Columns {
  /** Numbers run from 0 below this; some of them are no article. */
  size = 0
  live = 0
  present: Uint8Array = new Uint8Array(0)
  date: Int32Array = new Int32Array(0)
  /** `monthCode` of the date. */
  month: Uint32Array = new Uint32Array(0)
  outlet: Uint32Array = new Uint32Array(0)
  pageName: Uint32Array = new Uint32Array(0)
  pageNumber: Uint32Array = new Uint32Array(0)
  bases: Uint32Array = new Uint32Array(0)
  readonly district: ValueColumn = new ValueColumn()
  readonly person: ValueColumn = new ValueColumn()
  readonly tag: ValueColumn = new ValueColumn()
  private firstYear = 9999
  private lastYear = 0

  /** Makes room for numbers below `size`. */
  grow(size: number): void {
    if (size <= this.size) return
    if (size > this.present.length) {
      const room = Math.max(size, Math.ceil(this.present.length * 1.25), 1024)
      this.present = enlarge(this.present, new Uint8Array(room))
      this.date = enlarge(this.date, new Int32Array(room))
      this.month = enlarge(this.month, new Uint32Array(room))
      this.outlet = enlarge(this.outlet, new Uint32Array(room))
      this.pageName = enlarge(this.pageName, new Uint32Array(room))
      this.pageNumber = enlarge(this.pageNumber, new Uint32Array(room))
      this.bases = enlarge(this.bases, new Uint32Array(room))
      for (const values of [this.district, this.person, this.tag]) values.grow(room)
    }
    this.size = size
  }

  /** Sets the row of an article. */
  set(number: number, row: FacetRow, dictionaries: Dictionaries): void {
    this.grow(number + 1)
    if (this.present[number] === 0) this.live++
    this.present[number] = 1
    this.setDate(number, row.date)
    this.outlet[number] = codeOf(row.outlet, dictionaries.outlet)
    this.pageName[number] = codeOf(row.pageName, dictionaries.pageName)
    this.pageNumber[number] = codeOf(row.pageNumber, dictionaries.pageNumber)
    this.bases[number] = row.bases
    this.district.set(
      number,
      row.districts.map((name) => dictionaries.district.take(name)),
    )
    this.person.set(
      number,
      row.people.map((key) => dictionaries.person.take(key)),
    )
    this.tag.set(
      number,
      row.tags.map((name) => dictionaries.tag.take(name)),
    )
  }

  /** Sets the date of an article and what is counted by it. */
  setDate(number: number, date: number): void {
    this.date[number] = date
    this.month[number] = monthCode(date)
    const year = Math.floor(date / 10_000)
    if (year === 0) return
    this.firstYear = Math.min(this.firstYear, year)
    this.lastYear = Math.max(this.lastYear, year)
  }

  /** All years there are or were; at least one. */
  get years(): YearSpan {
    const { firstYear, lastYear } = this
    return firstYear > lastYear ? { first: 1, count: 1 } : { first: firstYear, count: lastYear - firstYear + 1 }
  }

  /** Takes an article out. */
  clear(number: number): void {
    if (number >= this.size || this.present[number] === 0) return
    this.present[number] = 0
    this.live--
  }
}

/** Months by number, and for each year one before them for dates that name no month; 0: no date. */
export function monthCode(date: number): number {
  const year = Math.floor(date / 10_000)
  return year === 0 ? 0 : year * monthsAYear + (Math.floor(date / 100) % 100)
}

export const monthsAYear = 13

function codeOf(name: string | null, dictionary: Dictionary): number {
  return name === null ? 0 : dictionary.take(name)
}

function enlarge<T extends Uint8Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

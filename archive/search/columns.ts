/**
 * Facet columns in memory: typed arrays by article number, so that counting 700,000 hits is one pass of some milliseconds.
 * Several values of one article lie together in `values`, districts first, then people, then tags; a changed article gets
 * a new place at the end.
 */
import { Dictionary } from './dictionary.ts'
import { personName, type FacetRow } from './facet-row.ts'

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
  outlet: Uint32Array = new Uint32Array(0)
  pageName: Uint32Array = new Uint32Array(0)
  pageNumber: Uint32Array = new Uint32Array(0)
  bases: Uint8Array = new Uint8Array(0)
  /** Where the values of an article begin, and how many of each kind there are. */
  start: Uint32Array = new Uint32Array(0)
  districts: Uint16Array = new Uint16Array(0)
  people: Uint16Array = new Uint16Array(0)
  tags: Uint16Array = new Uint16Array(0)
  values: Uint32Array = new Uint32Array(0)
  private valuesEnd = 0
  private firstYear = 9999
  private lastYear = 0

  /** Makes room for numbers below `size`. */
  grow(size: number): void {
    if (size <= this.size) return
    if (size > this.present.length) {
      const room = Math.max(size, Math.ceil(this.present.length * 1.25), 1024)
      this.present = enlarge(this.present, new Uint8Array(room))
      this.date = enlarge(this.date, new Int32Array(room))
      this.outlet = enlarge(this.outlet, new Uint32Array(room))
      this.pageName = enlarge(this.pageName, new Uint32Array(room))
      this.pageNumber = enlarge(this.pageNumber, new Uint32Array(room))
      this.bases = enlarge(this.bases, new Uint8Array(room))
      this.start = enlarge(this.start, new Uint32Array(room))
      this.districts = enlarge(this.districts, new Uint16Array(room))
      this.people = enlarge(this.people, new Uint16Array(room))
      this.tags = enlarge(this.tags, new Uint16Array(room))
    }
    this.size = size
  }

  /** Sets the row of an article. */
  set(number: number, row: FacetRow, dictionaries: Dictionaries): void {
    this.grow(number + 1)
    if (this.present[number] === 0) this.live++
    this.present[number] = 1
    this.date[number] = row.date
    this.noteDate(row.date)
    this.outlet[number] = codeOf(row.outlet, dictionaries.outlet)
    this.pageName[number] = codeOf(row.pageName, dictionaries.pageName)
    this.pageNumber[number] = codeOf(row.pageNumber, dictionaries.pageNumber)
    this.bases[number] = row.bases
    this.setValues(
      number,
      row.districts.map((name) => dictionaries.district.take(name)),
      row.people.map((key) => dictionaries.person.take(key)),
      row.tags.map((name) => dictionaries.tag.take(name)),
    )
  }

  /** Makes room for the year of a date among those that months are counted from. */
  noteDate(date: number): void {
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

  setValues(number: number, districts: ArrayLike<number>, people: ArrayLike<number>, tags: ArrayLike<number>): void {
    const total = districts.length + people.length + tags.length
    if (this.valuesEnd + total > this.values.length) {
      this.values = enlarge(this.values, new Uint32Array(Math.max(1024, Math.ceil(this.values.length * 1.25), this.valuesEnd + total)))
    }
    this.start[number] = this.valuesEnd
    this.districts[number] = districts.length
    this.people[number] = people.length
    this.tags[number] = tags.length
    this.values.set(districts, this.valuesEnd)
    this.values.set(people, this.valuesEnd + districts.length)
    this.values.set(tags, this.valuesEnd + districts.length + people.length)
    this.valuesEnd += total
  }
}

function codeOf(name: string | null, dictionary: Dictionary): number {
  return name === null ? 0 : dictionary.take(name)
}

function enlarge<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

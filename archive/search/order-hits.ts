/**
 * The order of hits, and one page of it. Hits are first counted into buckets by month, so that only those around the page
 * are sorted: the last page of a million comes as fast as the first.
 *
 *   relevance   hits in headline or kicker, then the others; each newest first
 *   newest, oldest   by day; less precise dates count as the start of what they name; undated last
 *   page        as the papers are leafed through: oldest day first, then outlet, page, place in the archive
 *
 * Equals stand in the order of their numbers, which is that of import.
 */
import type { SortOrder } from '#contract/requests.ts'

import type { Bitmap } from './bitmap.ts'
import { monthsAYear, type Columns, type Dictionaries, type YearSpan } from './columns.ts'
import { compareText } from './compare-text.ts'

export interface OrderGround {
  readonly columns: Columns
  readonly dictionaries: Dictionaries
  readonly years: YearSpan
  /** Hits in headline or kicker; null where that does not matter. */
  readonly headlines: Bitmap | null
}

// One thread orders hits once at a time: the room is used again.
let bucketAt = new Uint32Array(1024)

/** Numbers of the hits from `offset` on, at most `limit`. */
export function pickPage(hits: Uint32Array, sort: SortOrder, offset: number, limit: number, ground: OrderGround): readonly number[] {
  if (offset >= hits.length || limit === 0) return []
  const buckets = fillBuckets(hits, sort, ground)
  const end = Math.min(hits.length, offset + limit)
  let before = 0
  let first = 0
  while (before + (buckets[first] as number) <= offset) before += buckets[first++] as number
  let last = first
  for (let sum = before + (buckets[first] as number); sum < end;) sum += buckets[++last] as number
  const near: number[] = []
  for (let at = 0; at < hits.length; at++) {
    const bucket = bucketAt[at] as number
    if (bucket >= first && bucket <= last) near.push(at)
  }
  const bucketOf = (at: number): number => bucketAt[at] as number
  const numberOf = (at: number): number => hits[at] as number
  const compare = compareBy(sort, ground)
  near.sort((a, b) => bucketOf(a) - bucketOf(b) || compare(numberOf(a), numberOf(b)) || a - b)
  return near.slice(offset - before, end - before).map(numberOf)
}

/** Notes the bucket of each hit; gives how many are in each. No branch in the loop depends on what is hardly foreseen. */
function fillBuckets(hits: Uint32Array, sort: SortOrder, { columns: { month }, years, headlines }: OrderGround): Uint32Array {
  if (bucketAt.length < hits.length) bucketAt = new Uint32Array(hits.length * 2)
  const undated = years.count * monthsAYear
  const firstMonth = years.first * monthsAYear
  const [start, step] = sort === 'oldest' || sort === 'page' ? [-firstMonth, 1] : [firstMonth + undated - 1, -1]
  // As many again for the hits outside headlines.
  const all = undated + 1
  const buckets = new Uint32Array(all * 2)
  for (let at = 0; at < hits.length; at++) {
    const number = hits[at] as number
    const code = month[number] as number
    const place = code === 0 ? undated : start + step * code
    const bucket = headlines === null ? place : place + all * (1 - headlines.bit(number))
    bucketAt[at] = bucket
    buckets[bucket] = (buckets[bucket] as number) + 1
  }
  return buckets
}

function compareBy(sort: SortOrder, { columns, dictionaries }: OrderGround): (a: number, b: number) => number {
  const { date, outlet, pageNumber } = columns
  const day = (number: number): number => date[number] as number
  if (sort === 'oldest') return (a, b) => day(a) - day(b)
  if (sort !== 'page') return (a, b) => day(b) - day(a)
  const outletName = (number: number): string => dictionaries.outlet.names[outlet[number] as number] ?? ''
  const pageName = (number: number): string => dictionaries.pageNumber.names[pageNumber[number] as number] ?? ''
  return (a, b) => day(a) - day(b) || compareText(outletName(a), outletName(b)) || comparePages(pageName(a), pageName(b))
}

/** A2 before A10, 05 beside 5. */
function comparePages(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)]
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one = '', other = ''] = [left[at], right[at]]
    const order = at % 2 === 1 ? Number(one) - Number(other) : compareText(one, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}

import type { Piece } from '#contract/digest-models.ts'

/** Ways to order a list of clippings as a whole: the oldest first, the newest first, paper by paper. */
export const orders = ['oldest', 'newest', 'outlet'] as const

export type Order = (typeof orders)[number]

type Dated = Pick<Piece, 'id' | 'publishedDate' | 'outlet'>

const chinese = new Intl.Collator('zh-CN')

/** What is unknown stands last in either direction. */
function compareKnown(one: string | null, other: string | null, compare: (one: string, other: string) => number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return compare(one, other)
}

/** 2014 before 2014-03 before 2014-03-05. */
const byDate = (one: Dated, other: Dated): number =>
  compareKnown(one.publishedDate.value, other.publishedDate.value, (a, b) => (a < b ? -1 : Number(a > b)))

const comparisons: Readonly<Record<Order, (one: Dated, other: Dated) => number>> = {
  oldest: byDate,
  newest: (one, other) => compareKnown(one.publishedDate.value, other.publishedDate.value, (a, b) => (a > b ? -1 : Number(a < b))),
  outlet: (one, other) => compareKnown(one.outlet.value, other.outlet.value, (a, b) => chinese.compare(a, b)) || byDate(one, other),
}

/** Ids in the order asked for; what is equal stays as it was. */
export function orderPieces(pieces: readonly Dated[], order: Order): readonly string[] {
  return pieces.toSorted(comparisons[order]).map(({ id }) => id)
}

/** Sums with spans of a transcript. Blanks between two spans and at their ends do not count: the normal form is without them. */
import type { Range } from '#contract/models.ts'

/** The normal form: in the order of the text, one span where only blanks lie between, no blanks at the ends. */
export function normaliseSpans(text: string, spans: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const piece = text.slice(start, end)
    if (piece.trim() === '') continue
    const from = start + piece.length - piece.trimStart().length
    const to = start + piece.trimEnd().length
    const last = joined.at(-1)
    if (last && text.slice(last[1], from).trim() === '') last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

/** What both have. */
export function intersectSpans(some: readonly Range[], others: readonly Range[]): readonly Range[] {
  return some.flatMap(([start, end]) =>
    others.flatMap(([from, to]): Range[] => {
      const common: Range = [Math.max(start, from), Math.min(end, to)]
      return common[0] < common[1] ? [common] : []
    }),
  )
}

/** What the first has and the others have not. */
export function subtractSpans(spans: readonly Range[], others: readonly Range[]): readonly Range[] {
  let left: readonly Range[] = spans.filter(([start, end]) => start < end)
  for (const [from, to] of others) {
    left = left.flatMap(([start, end]) =>
      [[start, Math.min(end, from)] as const, [Math.max(start, to), end] as const].filter(([a, b]) => a < b),
    )
  }
  return left
}

/** True when all of `inner` lies in `outer`. */
export function containSpans(outer: readonly Range[], inner: readonly Range[]): boolean {
  return subtractSpans(inner, outer).length === 0
}

/** Where the first of the spans begins. */
export function startOfSpans(spans: readonly Range[]): number {
  return Math.min(...spans.map(([start]) => start))
}

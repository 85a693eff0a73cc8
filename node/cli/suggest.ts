/** The known words that a mistyped one was probably meant to be. */

/** Null when nothing is near: two slips at most, and fewer than half of the letters. */
export function suggestWord(typed: string, known: readonly string[]): string | null {
  const near = known
    .map((word) => ({ word, slips: word.startsWith(typed) && typed.length > 2 ? 0.5 : countSlips(typed, word) }))
    .filter(({ word, slips }) => slips <= 2 && slips < word.length / 2)
    .toSorted((a, b) => a.slips - b.slips)
  return near[0]?.word ?? null
}

/** Letters to change, add, drop or swap with their neighbour (optimal string alignment distance). */
function countSlips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let row = 1; row <= a.length; row++) {
    rows.push([row])
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const slips = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same)
      rows[row]?.push(swapped ? Math.min(slips, at(row - 2, column - 2) + 1) : slips)
    }
  }
  return at(a.length, b.length)
}

const mostNames = 5

/** Chinese names that have most in common with one that there is not: that contain it, or have two characters in a row of it. */
export function suggestNames(typed: string, known: readonly string[]): readonly string[] {
  const pairs = pairsOf(typed)
  return known
    .map((name) => ({ name, common: name.includes(typed) ? Infinity : pairsOf(name).filter((pair) => pairs.includes(pair)).length }))
    .filter(({ common }) => common > 0)
    .toSorted((a, b) => (a.common === b.common ? 0 : b.common - a.common))
    .slice(0, mostNames)
    .map(({ name }) => name)
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}

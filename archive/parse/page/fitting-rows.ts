import { makeSieve } from './sieve.ts'

/** Of a table's rows those that a text may fit: it may have all words that they need (see `neededWords`). */
export function fittingRows<Row extends { readonly needs: readonly string[] }>(rows: readonly Row[], text: string): Row[] {
  const mayHave = makeSieve(text)
  return rows.filter(({ needs }) => needs.every(mayHave))
}

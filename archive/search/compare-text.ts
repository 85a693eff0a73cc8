/** The order of texts wherever it is shown or decides between equals. */

/** By UTF-16 units: below zero when `a` comes first. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

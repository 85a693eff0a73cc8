/** The text in which each character was last seen, by the number of that text. */
const lastSeen = new Uint32Array(0x10000)
let texts = 0

/**
 * Of a table's rows those that a text may fit: it has all characters that they need (see `neededUnits`). Told at once for the
 * whole table, that is far cheaper than to search the text for each of its patterns.
 */
export function fittingRows<Row extends { readonly units: string }>(rows: readonly Row[], text: string): Row[] {
  texts++
  for (let at = 0; at < text.length; at++) lastSeen[text.charCodeAt(at)] = texts
  return rows.filter(({ units }) => {
    for (let at = 0; at < units.length; at++) if (lastSeen[units.charCodeAt(at)] !== texts) return false
    return true
  })
}

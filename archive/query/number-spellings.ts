/** Rule 5 of docs/matching.md: 2023, 二〇二三 and 二零二三 are one number. */

const digits = '0123456789'
const withCircle = '〇一二三四五六七八九'
const withZero = '零一二三四五六七八九'
const runs = /[0-9〇零一二三四五六七八九]+/g

/** More than three such numbers in one term are written all in the same way: 3⁴ spellings would be looked for otherwise. */
const freely = 3

/**
 * All spellings of a folded term: wherever exactly four digits stand in a row, as Arabic numerals and as Chinese ones with
 * either zero. The term itself comes first.
 */
export function numberSpellings(folded: string): readonly string[] {
  const found = [...folded.matchAll(runs)].filter((match) => match[0].length === 4)
  if (found.length === 0) return [folded]
  const choices = found.map((match) => [...new Set([match[0], ...styles(match[0])])])
  const picks =
    found.length > freely ? [0, 1, 2, 3].map((style) => choices.map((forms) => forms[style] ?? forms[0] ?? '')) : product(choices)
  return [...new Set([folded, ...picks.map((pick) => replaceAt(folded, found, pick))])]
}

function styles(run: string): readonly string[] {
  const values = [...run].map((digit) => (digit === '零' ? 0 : Math.max(digits.indexOf(digit), withCircle.indexOf(digit))))
  return [digits, withCircle, withZero].map((style) => values.map((value) => style[value]).join(''))
}

function product(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (picks, forms) => picks.flatMap((pick) => forms.map((form) => [...pick, form])),
    [[]],
  )
}

function replaceAt(text: string, found: readonly RegExpExecArray[], pick: readonly string[]): string {
  let result = ''
  let from = 0
  for (const [index, match] of found.entries()) {
    result += text.slice(from, match.index) + (pick[index] ?? match[0])
    from = match.index + match[0].length
  }
  return result + text.slice(from)
}

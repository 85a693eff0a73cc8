/** With which characters a pattern can begin, read from the pattern itself: most lines need not be tried with it then. */

/** Opened by a group, a class, an escaped sign or a plain character. */
const atom = /^(?:\((\?:)?|\[(\^)?((?:[^\\\]]|\\.)*)\]|\\([ds]|[^\p{L}\d])|([^\\()[\]{}|^$.*+?]))/u
const classes: Readonly<Record<string, string>> = {
  d: '0123456789',
  s: '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
}
/** What looks at a place takes no character. */
const assertion = /^\(\?<?[=!]/
const optional = /^(?:[?*]|\{0)/
const quantifier = /^(?:[?*+]\??|\{\d+(?:,\d*)?\}\??)/

/** The characters; null where they are not plainly listed, or the pattern does not begin with the line. */
export function firstUnits(pattern: string): string | null {
  return branchesOf(pattern).every((branch) => branch.startsWith('^')) ? unitsOf(pattern) : null
}

function unitsOf(pattern: string): string | null {
  const units = branchesOf(pattern).map((branch) => unitsOfBranch(branch.replace(/^\^/, '')))
  return units.includes(null) ? null : units.join('')
}

function unitsOfBranch(branch: string): string | null {
  if (assertion.test(branch)) return unitsOfBranch(branch.slice(endOfGroup(branch)))
  const [found, isGroup, isOther, listed, escaped, plain] = atom.exec(branch) ?? []
  if (found === undefined || isOther) return null
  const end = isGroup ? endOfGroup(branch) : found.length
  const first = isGroup
    ? unitsOf(branch.slice(3, end - 1))
    : listed !== undefined
      ? unitsOfClass(listed)
      : ((escaped && (classes[escaped] ?? escaped)) ?? plain ?? null)
  if (first === null) return null
  const rest = branch.slice(end)
  if (!optional.test(rest)) return first
  const next = unitsOfBranch(rest.replace(quantifier, ''))
  return next === null ? null : first + next
}

function unitsOfClass(listed: string): string | null {
  return /\\[^ds[\](){}.-]|[^\\]-./.test(listed) ? null : listed.replace(/\\(.)/g, (_, escaped: string) => classes[escaped] ?? escaped)
}

/** The alternatives of a pattern. */
function branchesOf(pattern: string): string[] {
  const branches = ['']
  let depth = 0
  for (const [token] of pattern.matchAll(/\\.|\[(?:[^\\\]]|\\.)*\]|[^]/gu)) {
    if (token === '(') depth++
    if (token === ')') depth--
    if (token === '|' && depth === 0) branches.push('')
    else branches.push((branches.pop() ?? '') + token)
  }
  return branches
}

/** Behind the bracket that closes the group with which a pattern begins. */
function endOfGroup(pattern: string): number {
  let depth = 0
  for (const { 0: token, index } of pattern.matchAll(/\\.|\[(?:[^\\\]]|\\.)*\]|[^]/gu)) {
    if (token === '(') depth++
    if (token === ')' && --depth === 0) return index + 1
  }
  return pattern.length
}

/**
 * Which characters a text must have for a pattern to fit anywhere in it, read from the pattern itself: a text that lacks one need
 * not be searched. What a pattern looks at before or behind its match is in the text, too.
 */

/** Characters that stand for themselves, within alternatives and repetitions; `null` stands for all others. */
type Units = ReadonlySet<string>

const none: Units = new Set()
/** A group and what kind it is, a class, a named group or property again, an escaped sign, a character. */
const atom = /^(?:\((?:\?(?:(:|=|<=|<[A-Za-z]\w*>)|(!|<!)))?|\[((?:\\.|[^\\\]])*)\]|\\(?:[kpP][<{][^<>{}]*[>}]|(.))|([^]))/u
const quantifier = /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/
/** An escaped letter is a class or an assertion. */
const isSign = /^[^\p{L}\d]$/u

/** The characters, each once, without those beyond the first plane. */
export function neededUnits(pattern: string): string {
  const { units, rest } = readBranches(pattern)
  if (rest !== '') throw new Error(`not a whole pattern: ${pattern}`)
  return [...units].filter((unit) => unit.length === 1).join('')
}

/** Alternatives up to the bracket that closes them: what all of them need. */
function readBranches(pattern: string): { readonly units: Units; readonly rest: string } {
  let { units, rest } = readBranch(pattern)
  while (rest.startsWith('|')) {
    const branch = readBranch(rest.slice(1))
    units = new Set([...units].filter((unit) => branch.units.has(unit)))
    rest = branch.rest
  }
  return { units, rest }
}

/** One after the other, up to `|` or `)`: what any of them needs. */
function readBranch(pattern: string): { readonly units: Units; readonly rest: string } {
  const units = new Set<string>()
  let rest = pattern
  while (rest !== '' && !/^[|)]/.test(rest)) {
    const part = readAtom(rest)
    const [times = '', least] = quantifier.exec(part.rest) ?? []
    rest = part.rest.slice(times.length)
    if (/^[*?]/.test(times) || least === '0') continue
    for (const unit of part.units) units.add(unit)
  }
  return { units, rest }
}

function readAtom(pattern: string): { readonly units: Units; readonly rest: string } {
  const [found = '', , refused, listed, escaped, plain] = atom.exec(pattern) ?? []
  const rest = pattern.slice(found.length)
  if (found.startsWith('(')) {
    const group = readBranches(rest)
    return { units: refused ? none : group.units, rest: group.rest.slice(1) }
  }
  const one = listed ?? escaped ?? plain ?? ''
  const isOne = listed !== undefined ? [...one].length === 1 : escaped !== undefined ? isSign.test(one) : /^[^.^$]$/u.test(one)
  return { units: isOne ? new Set([one]) : none, rest }
}

/**
 * Which words a text must have for a pattern to fit anywhere in it, read from the pattern itself: a text that lacks one need not
 * be searched. What a pattern looks at before or behind its match is in the text, too.
 */

/** Of a pattern or a part of it: whole words, and all characters that stand for themselves. */
interface Needs {
  readonly words: readonly string[]
  readonly units: ReadonlySet<string>
}
interface Read extends Needs {
  readonly rest: string
}

/** Characters that stand for themselves, as most do: the last of them may be repeated, and is read alone. */
const plain = /^[^()[\]\\|.^$*+?{}\ud800-\udfff]+(?![*+?{])/
const none: Needs = { words: [], units: new Set() }
/** A group and what kind it is, a class, a named group or property again, an escaped sign, a character. */
const atom = /^(?:\((?:\?(?:(:|=|<=|<[A-Za-z]\w*>)|(!|<!)))?|\[((?:\\.|[^\\\]])*)\]|\\(?:[kpP][<{][^<>{}]*[>}]|(.))|([^]))/u
const quantifier = /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/
/** An escaped letter is a class or an assertion. */
const isSign = /^[^\p{L}\d]$/u

/** The words, each once: those of two characters and more, and characters that are in none of them; none beyond the first plane. */
export function neededWords(pattern: string): string[] {
  const { words, units, rest } = readBranches(pattern)
  if (rest !== '') throw new Error(`not a whole pattern: ${pattern}`)
  const long = [...new Set(words)]
  return [...long, ...[...units].filter((unit) => !long.some((word) => word.includes(unit)))]
}

/** Alternatives up to the bracket that closes them: what all of them need. */
function readBranches(pattern: string): Read {
  let { words, units, rest } = readBranch(pattern)
  while (rest.startsWith('|')) {
    const branch = readBranch(rest.slice(1))
    units = new Set([...units].filter((unit) => branch.units.has(unit)))
    words = words.filter((word) => branch.words.includes(word))
    rest = branch.rest
  }
  return { words, units, rest }
}

/** One after the other, up to `|` or `)`: what any of them needs. Characters that follow each other make a word. */
function readBranch(pattern: string): Read {
  const units = new Set<string>()
  const words: string[] = []
  let run = ''
  let rest = pattern
  const endRun = (): void => {
    if (run.length > 1) words.push(run)
    run = ''
  }
  while (rest !== '' && !/^[|)]/.test(rest)) {
    const [some] = plain.exec(rest) ?? []
    if (some !== undefined) {
      for (const unit of some) units.add(unit)
      run += some
      rest = rest.slice(some.length)
      continue
    }
    const { one, needs, rest: behind } = readAtom(rest)
    const [times = '', least] = quantifier.exec(behind) ?? []
    rest = behind.slice(times.length)
    if (/^[*?]/.test(times) || least === '0') {
      endRun()
      continue
    }
    for (const unit of needs.units) units.add(unit)
    words.push(...needs.words)
    run += one
    if (one === '' || times !== '') endRun()
  }
  endRun()
  return { words, units, rest }
}

/** What stands first: `one`, the character that it stands for, and what it needs. */
function readAtom(pattern: string): { readonly one: string; readonly needs: Needs; readonly rest: string } {
  const [found = '', , refused, listed, escaped, single] = atom.exec(pattern) ?? []
  const rest = pattern.slice(found.length)
  if (found.startsWith('(')) {
    const group = readBranches(rest)
    return { one: '', needs: refused ? none : group, rest: group.rest.slice(1) }
  }
  const one = listed ?? escaped ?? single ?? ''
  const isOne = listed !== undefined ? one.length === 1 : escaped !== undefined ? isSign.test(one) : /^[^.^$]$/.test(one)
  return isOne ? { one, needs: { words: [], units: new Set([one]) }, rest } : { one: '', needs: none, rest }
}

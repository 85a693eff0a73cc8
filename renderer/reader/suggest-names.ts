/** Known names for what is being typed. A list has its names apart by spaces; the last one is the one being typed. */
const between = /[\s,，、;；]+/u
const mostShown = 6

export interface Suggestions {
  /** What may be meant by the name being typed; all names, the most used first, before anything is typed. */
  readonly names: readonly string[]
  /** Typed names that nobody has used, and that no known name begins with or holds. */
  readonly unknown: readonly string[]
}

/** `known` by falling use. */
export function suggestNames(text: string, known: readonly string[], isList: boolean): Suggestions {
  const typed = splitNames(text, isList)
  const last = typed.at(-1) ?? ''
  const others = typed.slice(0, -1)
  const fitting = known.filter((name) => name.includes(last) && name !== last && !others.includes(name))
  const opening = fitting.filter((name) => name.startsWith(last))
  const names = [...opening, ...fitting.filter((name) => !opening.includes(name))].slice(0, mostShown)
  const unknown = [...others.filter((name) => !known.includes(name)), ...(known.some((name) => name.includes(last)) ? [] : [last])]
  return { names, unknown: unknown.filter(Boolean) }
}

/** The text with a name in place of the one being typed. */
export function takeName(text: string, name: string, isList: boolean): string {
  return [...splitNames(text, isList).slice(0, -1), name].join(' ')
}

function splitNames(text: string, isList: boolean): readonly string[] {
  return isList ? text.trimStart().split(between) : [text.trim()]
}

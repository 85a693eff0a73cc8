/**
 * What a file is called while it is written: beside the place that it will have, hidden, named after it in case it is found one
 * day, but no longer than a name may be. The mark, drawn by lot, makes it nobody else's.
 */
export function nameDraft(name: string, mark: string): string {
  return `${beginningOf(name)}${mark}${ending}`
}

/** The mark of a draft for a file of that name; null for what is no such draft. */
export function markOfDraft(draft: string, name: string): string | null {
  const beginning = beginningOf(name)
  return draft.startsWith(beginning) && draft.endsWith(ending) ? draft.slice(beginning.length, -ending.length) : null
}

const ending = '.part'
const beginningOf = (name: string): string => `.${[...name].slice(0, 20).join('')}.`

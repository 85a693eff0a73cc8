import type { FacetValue } from '#contract/models.ts'

/**
 * The values to offer: those whose name has the wanted words, and always the chosen ones, first, also where they have no hit,
 * so that a choice can be seen and taken back.
 */
export function narrowValues(
  values: readonly FacetValue[],
  chosen: readonly string[],
  wanted: string,
  nameOf: (value: string) => string,
): readonly FacetValue[] {
  const counts = new Map(values.map(({ name, count }) => [name, count]))
  const first = chosen.map((name) => ({ name, count: counts.get(name) ?? 0 }))
  const words = plain(wanted)
  const others = values.filter(({ name }) => !chosen.includes(name) && plain(nameOf(name)).includes(words))
  return [...first, ...others]
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

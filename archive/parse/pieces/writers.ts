/** Who wrote, by one unit of a page: so that a piece can be told from the next by its people. */
import { findPlacedName } from '../forms/placed-name.ts'
import { readByline } from '../people/byline.ts'
import { readEnding, readOpening } from '../people/dateline.ts'
import { namesBehindHome } from '../people/home-places.ts'
import type { ParseResources } from '../resources.ts'
import type { Unit } from '../units/units.ts'

/** The people of a unit, as far as they tell pieces apart. */
export interface Writers {
  readonly names: readonly string[]
  /** True for names in brackets behind the last full stop, and for the author of a letter. */
  readonly closes: boolean
  /** True for a byline behind a text, or on a line of its own. */
  readonly ends: boolean
  /** True when somebody other than correspondents is named: those may sign below what the reporter at the head wrote. */
  readonly isFull: boolean
  /** True for the credit of a picture. */
  readonly isPhoto: boolean
}

/** Nobody. */
export const noWriters: Writers = { names: [], closes: false, ends: false, isFull: false, isPhoto: false }

/** Its byline, at either end of a paragraph or a line of its own. Photographers wrote nothing. */
export function writersOf({ kind, plain }: Unit, resources: ParseResources): Writers {
  if (kind !== 'byline' && kind !== 'body') return noWriters
  const placed = kind === 'byline' ? findPlacedName(plain, resources, true) : -1
  if (placed > 0) return { names: plain.slice(placed).split(/\s+/), closes: true, ends: true, isFull: true, isPhoto: false }
  const ending = kind === 'body' ? readEnding(plain, plain, resources) : null
  const people =
    kind === 'byline'
      ? readByline(plain.slice(namesBehindHome(plain, resources)), resources, { bare: /^[(·•]/.test(plain) }).people
      : [...(readOpening(plain, plain, resources)?.people ?? []), ...(ending?.people ?? [])]
  const names = people.flatMap(({ role, name }) => (role === 'photographer' || role === 'editor' ? [] : [name]))
  const isFull = people.some(({ role }) => role === 'reporter' || role === 'author')
  const isPhoto = people.length > 0 && names.length === 0
  const ends = names.length > 0 && (kind === 'byline' || (ending?.people.some(({ name }) => names.includes(name)) ?? false))
  return { names, isFull, isPhoto, ends, closes: ends && kind === 'body' && plain.endsWith(')') }
}

/** People by name alone: the dictionary of people has one entry a name and role. */
import type { Dictionary } from './dictionary.ts'
import { personName } from './facet-row.ts'

export interface PeopleNames {
  /** Code of the name for each code of the dictionary. */
  readonly nameOf: Uint32Array
  /** Names by their code; 0 is nobody. */
  readonly names: readonly string[]
}

/** Lists the names of a dictionary of people. */
export function listPeople(people: Dictionary): PeopleNames {
  const nameOf = new Uint32Array(people.size)
  const names = ['']
  const codes = new Map<string, number>()
  for (let code = 1; code < people.size; code++) {
    const name = personName(people.names[code] ?? '')
    const known = codes.get(name)
    if (known === undefined) {
      codes.set(name, names.length)
      nameOf[code] = names.length
      names.push(name)
    } else nameOf[code] = known
  }
  return { nameOf, names }
}

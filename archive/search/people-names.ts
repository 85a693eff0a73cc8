/** People by name alone: the dictionary of people has one entry a name and role. */
import type { Dictionary } from './dictionary.ts'
import { personName } from './facet-row.ts'

export class PeopleNames {
  /** Code of the name for each code of the dictionary. */
  nameOf: Uint32Array = new Uint32Array(1024)
  /** Names by their code; 0 is nobody. */
  readonly names: string[] = ['']
  private readonly codes = new Map<string, number>()
  /** Codes of the dictionary below this are settled for good. */
  private settled = 1

  /** Takes over new entries of the dictionary; those from `settled` on may still become something else. */
  update(people: Dictionary, settled: number): this {
    if (people.size > this.nameOf.length) {
      const bigger = new Uint32Array(people.size * 2)
      bigger.set(this.nameOf)
      this.nameOf = bigger
    }
    for (let code = this.settled; code < people.size; code++) this.nameOf[code] = this.take(personName(people.names[code] ?? ''))
    this.settled = Math.min(settled, people.size)
    return this
  }

  private take(name: string): number {
    const known = this.codes.get(name)
    if (known !== undefined) return known
    this.codes.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** People by name alone: the dictionary of people has one entry a name and role. */
import { compareText } from './compare-text.ts'
import type { Dictionary } from './dictionary.ts'
import { personName } from './facet-row.ts'

export class PeopleNames {
  /** Code of the name for each code of the dictionary. */
  nameOf: Uint32Array = new Uint32Array(1024)
  /** Names by their code; 0 is nobody. */
  readonly names: string[] = ['']
  /** The beginning of each name as a number: it nearly always says which of two comes first. */
  private keys = new Float64Array(1024)
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

  /** Below zero when the name of one code comes before that of another. */
  readonly compare = (one: number, other: number): number =>
    (this.keys[one] as number) - (this.keys[other] as number) || compareText(this.names[one] ?? '', this.names[other] ?? '')

  private take(name: string): number {
    const known = this.codes.get(name)
    if (known !== undefined) return known
    const code = this.names.push(name) - 1
    this.codes.set(name, code)
    if (code >= this.keys.length) {
      const bigger = new Float64Array(code * 2)
      bigger.set(this.keys)
      this.keys = bigger
    }
    this.keys[code] = keyOf(name)
    return code
  }
}

/** The first three UTF-16 units, as many as a number holds; strings are compared by these too. */
function keyOf(name: string): number {
  const unit = (at: number): number => (at < name.length ? name.charCodeAt(at) : 0)
  return unit(0) * 2 ** 32 + unit(1) * 2 ** 16 + unit(2)
}

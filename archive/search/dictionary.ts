/** Names and the numbers that stand for them in a facet column. Code 0 is no name. */
import { fold } from '#archive/text/fold.ts'

export class Dictionary {
  readonly names: string[] = ['']
  private readonly codes = new Map<string, number>()
  private readonly folded: string[] = ['']
  private readonly textOf: (name: string) => string

  /** `textOf` gives the part of a name that is looked into. */
  constructor(textOf: (name: string) => string = (name) => name) {
    this.textOf = textOf
  }

  get size(): number {
    return this.names.length
  }

  /** The code of a name, given one if it has none yet. */
  take(name: string): number {
    const known = this.codes.get(name)
    if (known !== undefined) return known
    const code = this.names.length
    this.names.push(name)
    this.codes.set(name, code)
    return code
  }

  /** The code of a name; 0 when it has none. */
  find(name: string): number {
    return this.codes.get(name) ?? 0
  }

  /** Forgets the codes from `size` on. */
  truncate(size: number): void {
    for (const name of this.names.splice(size)) this.codes.delete(name)
    if (this.folded.length > size) this.folded.length = size
  }

  /** The name whose folded text this is; null when there is none. */
  findFolded(folded: string): string | null {
    return this.names[this.mark((_, text) => text === folded).indexOf(1)] ?? null
  }

  /** One flag a code: 1 where `test` holds of the name and its folded text. */
  mark(test: (name: string, folded: string) => boolean): Uint8Array {
    const marks = new Uint8Array(this.names.length)
    for (let code = 1; code < marks.length; code++) {
      const name = this.names[code] ?? ''
      const folded = (this.folded[code] ??= fold(this.textOf(name)))
      if (test(name, folded)) marks[code] = 1
    }
    return marks
  }
}

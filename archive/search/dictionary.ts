/** Names and the numbers that stand for them in a facet column. Code 0 is no name. */
import { fold } from '#archive/text/fold.ts'

export class Dictionary {
  readonly names: string[] = ['']
  /** Codes of the names below `coded`. Most dictionaries of a search are only read from code to name: opening does without it. */
  private readonly codes = new Map<string, number>()
  private coded = 1
  private readonly folded: string[] = ['']
  /** The first code of each folded text, as far as they were looked for. */
  private readonly byFolded = new Map<string, number>()
  private looked = 1
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
    const known = this.codeOf(name)
    if (known !== undefined) return known
    this.coded = this.names.push(name)
    this.codes.set(name, this.coded - 1)
    return this.coded - 1
  }

  /** The code of a name; 0 when it has none. */
  find(name: string): number {
    return this.codeOf(name) ?? 0
  }

  /** Gives names that have none yet the next codes. */
  append(names: readonly string[]): void {
    for (const name of names) this.names.push(name)
  }

  /** Forgets the codes from `size` on. */
  truncate(size: number): void {
    for (const name of this.names.splice(size)) this.codes.delete(name)
    for (const text of this.folded.splice(size)) if ((this.byFolded.get(text) ?? 0) >= size) this.byFolded.delete(text)
    this.coded = Math.min(this.coded, size)
    this.looked = Math.min(this.looked, size)
  }

  /** The name whose folded text this is; null when there is none. */
  findFolded(folded: string): string | null {
    for (; this.looked < this.names.length; this.looked++) {
      const text = this.foldedOf(this.looked)
      if (!this.byFolded.has(text)) this.byFolded.set(text, this.looked)
    }
    return this.names[this.byFolded.get(folded) ?? -1] ?? null
  }

  /** The first name whose folded text passes; null when none does. */
  findFirst(test: (folded: string) => boolean): string | null {
    return this.names[this.mark((_, folded) => test(folded)).indexOf(1)] ?? null
  }

  /** One flag a code: 1 where `test` holds of the name and its folded text. */
  mark(test: (name: string, folded: string) => boolean): Uint8Array {
    const marks = new Uint8Array(this.names.length)
    for (let code = 1; code < marks.length; code++) {
      const name = this.names[code] ?? ''
      if (test(name, this.foldedOf(code))) marks[code] = 1
    }
    return marks
  }

  private codeOf(name: string): number | undefined {
    for (; this.coded < this.names.length; this.coded++) this.codes.set(this.names[this.coded] as string, this.coded)
    return this.codes.get(name)
  }

  private foldedOf(code: number): string {
    return (this.folded[code] ??= fold(this.textOf(this.names[code] ?? '')))
  }
}

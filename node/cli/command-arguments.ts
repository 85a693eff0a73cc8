/** The words and options of one command line, checked against what the command takes. */
import { parseArgs } from 'node:util'

import { readDate } from '#contract/read-date.ts'

import type { OptionFacts, OptionTable } from './command.ts'
import { suggestWord } from './suggest.ts'
import { UsageError } from './usage-error.ts'

export interface CommandArguments {
  readonly words: readonly string[]
  has(option: string): boolean
  one(option: string): string | undefined
  many(option: string): readonly string[]
  /** Throws a `UsageError` when the value is no whole number within the bounds. */
  number(option: string, bounds: { readonly min: number; readonly max?: number }): number | undefined
  /** A date in any form that `readDate` knows, as YYYY, YYYY-MM or YYYY-MM-DD. Throws a `UsageError` for anything else. */
  date(option: string): string | undefined
  /** All values of a repeated option, each a year, or a month of a year. Throws a `UsageError`. */
  dates(option: string, precision: 'year' | 'month'): readonly string[]
  /** One of `choices`. Throws a `UsageError` for anything else. */
  choice<T extends string>(option: string, choices: readonly T[]): T | undefined
  /** A text encoding. Throws a `UsageError` for a name that means none. */
  encoding(): string | undefined
}

/** No argument of a process can contain it: marks words that only look like options. */
const mark = '\0'

/** Reads a command line. Throws a `UsageError` that names the slip. */
export function readArguments(line: readonly string[], table: OptionTable): CommandArguments {
  // Options are ASCII: `-雁` is a word that a query excludes.
  const args = line.map((word) => (/^-[^\0-\x7f]/u.test(word) ? mark + word : word))
  const options = Object.fromEntries(Object.entries(table).map(([name, facts]) => [name, toParseOption(facts)]))
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  const words: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(unmark(token.value))
    if (token.kind === 'option') {
      requireKnown(token, args[token.index] ?? '', table)
      const value = unmark(checkOption(token.name, token.rawName, token.value, table))
      const earlier = values.get(token.name) ?? []
      values.set(token.name, table[token.name]?.multiple ? [...earlier, value] : [value])
    }
  }
  const one = (option: string): string | undefined => values.get(option)?.at(-1)
  return {
    words,
    has: (option) => values.has(option),
    one,
    many: (option) => values.get(option) ?? [],
    number: (option, bounds) => toNumber(option, one(option), bounds),
    date: (option) => toDate(option, one(option)),
    dates: (option, precision) => (values.get(option) ?? []).map((value) => toPeriod(option, value, precision)),
    choice: (option, choices) => (values.has(option) ? toChoice(option, one(option) ?? '', choices) : undefined),
    encoding: () => toEncoding(one('encoding')),
  }
}

function unmark(word: string): string {
  return word.startsWith(mark) ? word.slice(1) : word
}

function toParseOption({ type, short, multiple = false }: OptionFacts): { type: 'string' | 'boolean'; multiple: boolean; short?: string } {
  return short === undefined ? { type, multiple } : { type, multiple, short }
}

/** Throws a `UsageError` for an option that there is not, with the one that was probably meant: `-limit`, to the parser five options, is one. */
function requireKnown({ name, rawName }: { readonly name: string; readonly rawName: string }, word: string, table: OptionTable): void {
  if (Object.hasOwn(table, name)) return
  const [option = ''] = /^-[^-]/.test(word) ? word.split('=') : [rawName]
  const near = suggestWord(option.replace(/^-+/, ''), Object.keys(table))
  throw near === null ? new UsageError('unknown-option', { option }) : new UsageError('unknown-option-near', { option, near: `--${near}` })
}

function checkOption(name: string, rawName: string, value: string | undefined, table: OptionTable): string {
  const facts = table[name] as OptionFacts
  if (facts.type === 'boolean') {
    if (value !== undefined) throw new UsageError('option-takes-no-value', { option: rawName })
    return ''
  }
  const isMissing = value === undefined || (value.trim() === '' && !facts.mayBeEmpty)
  if (isMissing) throw new UsageError('option-needs-value', { option: rawName, value: facts.value ?? '…' })
  return value
}

function toNumber(option: string, value: string | undefined, { min, max }: { min: number; max?: number }): number | undefined {
  if (value === undefined) return undefined
  const written = value.normalize('NFKC').trim()
  const number = /^\d+$/.test(written) ? Number(written) : Number.NaN
  if (number >= min && number <= (max ?? Number.MAX_SAFE_INTEGER)) return number
  const slip = { option: `--${option}`, value, min: String(min) }
  throw max === undefined
    ? new UsageError('option-needs-count', slip)
    : new UsageError('option-needs-number', { ...slip, max: String(max) })
}

const periods = { year: /^\d{4}$/, month: /^\d{4}-\d{2}$/ } as const

function toPeriod(option: string, value: string, precision: keyof typeof periods): string {
  const date = readDate(value)
  if (date !== null && periods[precision].test(date)) return date
  throw new UsageError(`option-needs-${precision}`, { option: `--${option}`, value })
}

function toDate(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const date = readDate(value)
  if (!date) throw new UsageError('option-needs-date', { option: `--${option}`, value })
  return date
}

/** The value as one of `choices`. Throws a `UsageError` that lists them. */
export function toChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === value)
  if (choice !== undefined) return choice
  throw new UsageError('option-needs-choice', { option: `--${option}`, choices: choices.join(', '), value })
}

function toEncoding(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    // Whatever name of it was given: the one it is known by.
    return new TextDecoder(value).encoding
  } catch {
    throw new UsageError('option-needs-encoding', { value })
  }
}

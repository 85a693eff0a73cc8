/** What a command is: its name, what may stand on its line, what it does. */
import type { CommandArguments } from './command-arguments.ts'
import type { Speaker } from './speaker.ts'
import type { Output } from './terminal.ts'

/** Exit statuses that scripts rely on. */
export const exit = { done: 0, nothing: 1, usage: 2, interrupted: 130 } as const

export interface OptionFacts {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  readonly short?: string
  /** What stands for the value in the help. */
  readonly value?: string
  /** Nothing is a value of it, too; elsewhere it is a variable of a script that was never set. */
  readonly mayBeEmpty?: boolean
}

export type OptionTable = Readonly<Record<string, OptionFacts>>

export interface CommandContext {
  readonly archiveFile: string
  /** JSON alone on stdout. */
  readonly isJson: boolean
  readonly out: Output
  readonly err: Output
  readonly speaker: Speaker
  /**
   * From now on Ctrl-C raises the signal instead of ending the process. Only for commands that go on to listen for it: while
   * SQLite works in this thread nothing is heard, and the default is the better answer.
   */
  hearInterruption(): AbortSignal
}

export interface Command {
  readonly options: OptionTable
  /** How many words may stand beside the options; a query may be empty, a file or an id not. */
  readonly words: { readonly min: number; readonly max: number; readonly mayBeEmpty?: boolean }
  /** Gives the exit status. */
  run(context: CommandContext, given: CommandArguments): Promise<number>
}

/** Options of every command. */
export const commonOptions: Readonly<Record<'archive' | 'json' | 'lang' | 'help', OptionFacts>> = {
  archive: { type: 'string', value: 'FILE' },
  json: { type: 'boolean' },
  lang: { type: 'string', value: 'zh-CN|en' },
  help: { type: 'boolean', short: 'h' },
}

/** Prints a value for programs. */
export function printJson(out: Output, value: unknown): void {
  out.writeLine(JSON.stringify(value, null, out.isTerminal ? 2 : undefined))
}

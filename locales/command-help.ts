/** What the command line teaches about itself. */
export type CommandName =
  | 'parse'
  | 'import'
  | 'search'
  | 'searches'
  | 'show'
  | 'digest'
  | 'export'
  | 'correct'
  | 'split'
  | 'merge'
  | 'offers'
  | 'remove'
  | 'restore'
  | 'info'
  | 'check'
  | 'rebuild'
  | 'backup'
  | 'serve'

export interface CommandHelp {
  readonly summary: string
  /** What stands after the command's name. */
  readonly usage: string
  /** What to know beyond the options. */
  readonly notes: readonly string[]
  /** A line to type, and what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[]
}

export interface CommandLineHelp {
  readonly title: string
  readonly usageLabel: string
  readonly commandsLabel: string
  readonly optionsLabel: string
  readonly examplesLabel: string
  readonly moreHelp: string
  readonly exitCodes: string
  readonly commands: Readonly<Record<CommandName, CommandHelp>>
  /** By option name; an option means the same in every command. */
  readonly options: Readonly<Record<string, string>>
}

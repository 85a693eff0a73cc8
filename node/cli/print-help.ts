/** Help that teaches by examples. */
import type { CommandHelp, CommandName } from '#locales/command-help.ts'

import { commonOptions, type Command, type OptionFacts } from './command.ts'
import type { Speaker } from './speaker.ts'
import { measureCells, padCells, type Output } from './terminal.ts'

type Row = readonly [string, string]

/** The program as a whole. */
export function printProgramHelp(out: Output, { help }: Speaker, names: readonly CommandName[]): void {
  out.writeLine(out.paint('bold', help.title))
  out.writeLine()
  printSection(out, help.usageLabel, [['jianbao COMMAND … [--json] [--archive FILE] [--lang zh-CN|en]', '']])
  printSection(
    out,
    help.commandsLabel,
    names.map((name) => [name, help.commands[name].summary] as const),
  )
  printSection(out, help.examplesLabel, names.flatMap((name) => help.commands[name].examples.slice(0, 1)).slice(0, 6))
  out.writeLine(help.moreHelp)
  out.writeLine(help.exitCodes)
}

/** One command. */
export function printCommandHelp(out: Output, { help }: Speaker, name: CommandName, command: Command): void {
  const about: CommandHelp = help.commands[name]
  out.writeLine(`${out.paint('bold', `jianbao ${name}`)}  ${about.summary}`)
  out.writeLine()
  printSection(out, help.usageLabel, [[`jianbao ${name} ${about.usage}`.trim(), '']])
  for (const note of about.notes) out.writeLine(note)
  if (about.notes.length > 0) out.writeLine()
  printSection(out, help.examplesLabel, about.examples)
  const options = Object.entries<OptionFacts>({ ...command.options, ...commonOptions })
  printSection(
    out,
    help.optionsLabel,
    options.map(([option, facts]) => [nameOption(option, facts), help.options[option] ?? ''] as const),
  )
}

function nameOption(option: string, { short, value, multiple }: OptionFacts): string {
  return `${short ? `-${short}, ` : ''}--${option}${value ? ` ${value}` : ''}${multiple ? ' …' : ''}`
}

/** What stands left of a meaning, at most; anything longer has its meaning on the next line. */
const leftCells = 32

function printSection(out: Output, title: string, rows: readonly Row[]): void {
  const short = rows.map(([left]) => measureCells(left)).filter((cells) => cells <= leftCells)
  const width = Math.max(0, ...short)
  out.writeLine(out.paint('dim', title))
  for (const [left, right] of rows) {
    const gap = measureCells(left) > width ? `\n${' '.repeat(6)}` : '  '
    out.writeLine(`  ${right ? padCells(left, width) + gap + out.paint('dim', right) : left}`)
  }
  out.writeLine()
}

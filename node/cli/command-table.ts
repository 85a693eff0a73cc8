/** All commands, in the order of the help. */
import type { CommandName } from '#locales/command-help.ts'

import { backupCommand } from '../commands/backup.ts'
import { checkCommand } from '../commands/check.ts'
import { correctCommand } from '../commands/correct.ts'
import { digestCommand } from '../commands/digest.ts'
import { exportCommand } from '../commands/export.ts'
import { importCommand } from '../commands/import.ts'
import { infoCommand } from '../commands/info.ts'
import { mergeCommand } from '../commands/merge.ts'
import { offersCommand } from '../commands/offers.ts'
import { parseCommand } from '../commands/parse.ts'
import { rebuildCommand } from '../commands/rebuild.ts'
import { searchCommand } from '../commands/search.ts'
import { serveCommand } from '../commands/serve.ts'
import { showCommand } from '../commands/show.ts'
import { splitCommand } from '../commands/split.ts'
import type { Command } from './command.ts'

export const commandTable: Readonly<Record<CommandName, Command>> = {
  parse: parseCommand,
  import: importCommand,
  search: searchCommand,
  show: showCommand,
  digest: digestCommand,
  export: exportCommand,
  correct: correctCommand,
  split: splitCommand,
  merge: mergeCommand,
  offers: offersCommand,
  info: infoCommand,
  check: checkCommand,
  rebuild: rebuildCommand,
  backup: backupCommand,
  serve: serveCommand,
}

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commandTable, word)
}

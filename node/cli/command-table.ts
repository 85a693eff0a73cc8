/** All commands, in the order of the help. Each is loaded when it is asked for: most have no use for what the others need. */
import type { CommandName } from '#locales/command-help.ts'

import type { Command } from './command.ts'

export const commandTable: Readonly<Record<CommandName, () => Promise<Command>>> = {
  parse: async () => (await import('../commands/parse.ts')).parseCommand,
  import: async () => (await import('../commands/import.ts')).importCommand,
  search: async () => (await import('../commands/search.ts')).searchCommand,
  searches: async () => (await import('../commands/searches.ts')).searchesCommand,
  show: async () => (await import('../commands/show.ts')).showCommand,
  digest: async () => (await import('../commands/digest.ts')).digestCommand,
  export: async () => (await import('../commands/export.ts')).exportCommand,
  correct: async () => (await import('../commands/correct.ts')).correctCommand,
  split: async () => (await import('../commands/split.ts')).splitCommand,
  merge: async () => (await import('../commands/merge.ts')).mergeCommand,
  offers: async () => (await import('../commands/offers.ts')).offersCommand,
  remove: async () => (await import('../commands/remove.ts')).removeCommand,
  restore: async () => (await import('../commands/restore.ts')).restoreCommand,
  info: async () => (await import('../commands/info.ts')).infoCommand,
  check: async () => (await import('../commands/check.ts')).checkCommand,
  rebuild: async () => (await import('../commands/rebuild.ts')).rebuildCommand,
  backup: async () => (await import('../commands/backup.ts')).backupCommand,
  serve: async () => (await import('../commands/serve.ts')).serveCommand,
}

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commandTable, word)
}

/** `jianbao backup FILE`: the whole archive in one other file. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { backupArchive } from '#archive'

import { exit, printJson, type Command } from '../cli/command.ts'
import { formatBytes } from '../cli/format-bytes.ts'
import { UsageError } from '../cli/usage-error.ts'

export const backupCommand: Command = {
  options: {},
  words: { min: 1, max: 1 },
  async run(context, given) {
    const { archiveFile, isJson, out, speaker } = context
    const file = resolve(given.words[0] ?? '')
    if (!existsSync(archiveFile)) throw new UsageError('no-archive', { file: archiveFile })
    if (existsSync(file)) throw new UsageError('file-exists', { file })
    if (!existsSync(dirname(file))) throw new UsageError('no-folder', { folder: dirname(file) })
    // What is copied by then is taken away again.
    const interruption = context.hearInterruption()
    const bytes = await backupArchive(archiveFile, file, { isCancelled: () => interruption.aborted })
    if (isJson) printJson(out, { file, bytes })
    else out.writeLine(speaker.say('backup-written', { file, size: formatBytes(bytes, speaker.language) }))
    return exit.done
  },
}

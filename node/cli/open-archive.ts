/** Opening the archive for one command, and closing it however the command ends. */
import { existsSync } from 'node:fs'

import { openArchive, type Archive } from '#archive'
import { ArchiveError, type ErrorCode } from '#contract/errors.ts'

import { makeFolderOf } from '../make-folder.ts'
import { openArchiveInWorkers } from '../worker-client.ts'
import type { CommandContext } from './command.ts'
import { UsageError } from './usage-error.ts'

type Work<T> = (archive: Archive) => Promise<T>

/** Looks things up, in this thread: nothing else has to start first. Works beside a program that is writing. */
export async function readArchive<T>(context: CommandContext, work: Work<T>): Promise<T> {
  requireArchive(context)
  return closeAfter(await openToRead(context), work)
}

/** A reader cannot bring an archive of an older version up to date: that is done first, if nobody else is at it. */
async function openToRead({ archiveFile: file, err, speaker }: CommandContext): Promise<Archive> {
  try {
    return await openArchive({ file, role: 'reader', onCopy: () => err.writeLine(speaker.say('reading-copy')) })
  } catch (thrown) {
    if (!hasCode(thrown, 'archive-older')) throw thrown
    return openArchive({ file }).catch((failure: unknown) => {
      // That nothing can be written matters only because it is older.
      throw hasCode(failure, 'cannot-write') ? thrown : failure
    })
  }
}

function hasCode(thrown: unknown, code: ErrorCode): boolean {
  return thrown instanceof ArchiveError && thrown.code === code
}

/** Changes little, in this thread. */
export async function changeArchive<T>(context: CommandContext, work: Work<T>): Promise<T> {
  requireArchive(context)
  return closeAfter(await openArchive({ file: context.archiveFile }), work)
}

/** Long work, in threads: all cores are used, the bar moves and Ctrl-C is heard meanwhile. */
export async function fillArchive<T>(context: CommandContext, work: Work<T>, options: { create?: boolean } = {}): Promise<T> {
  const { create = false } = options
  if (create) await makeFolderOf(context.archiveFile)
  else requireArchive(context)
  return closeAfter(await openArchiveInWorkers({ file: context.archiveFile, create }), work)
}

function requireArchive({ archiveFile }: CommandContext): void {
  if (!existsSync(archiveFile)) throw new UsageError('no-archive', { file: archiveFile })
}

async function closeAfter<T>(archive: Archive, work: Work<T>): Promise<T> {
  try {
    return await work(archive)
  } finally {
    await archive.close()
  }
}

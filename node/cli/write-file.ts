/** Writing what a person asked for to a file. */
import type { SentenceValues } from '#locales/format-sentence.ts'

import { writeWhole } from '../write-whole.ts'
import { chooseLanguage, createSpeaker, type SentenceKey } from './speaker.ts'
import { UsageError } from './usage-error.ts'

/** What the system's codes mean to whoever named the file. */
const reasons: Readonly<Record<string, SentenceKey>> = {
  ENOENT: 'cannot-write-no-folder',
  ENOTDIR: 'cannot-write-no-folder',
  EISDIR: 'cannot-write-folder',
  EACCES: 'cannot-write-no-right',
  EPERM: 'cannot-write-no-right',
  EROFS: 'cannot-write-read-only',
  ENOSPC: 'cannot-write-full',
  EDQUOT: 'cannot-write-full',
  ENAMETOOLONG: 'cannot-write-long-name',
}

/** Replaces the file at once when all is written. Throws a `UsageError` that says why it cannot. */
export async function writeAskedFile(file: string, data: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  try {
    await writeWhole(file, data)
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    const { key, values } = explainFailure(file, cause)
    throw new UsageError(key, values)
  }
}

/** Why no more can be written to where the shell sends what is printed, in the language of the terminal. */
export function sayLostOutput(cause: Error, env: Readonly<Record<string, string | undefined>>): string {
  const { key, values } = explainFailure('stdout', cause)
  return createSpeaker(chooseLanguage(undefined, env) ?? 'zh-CN').say(key, values)
}

function explainFailure(file: string, cause: Error): { readonly key: SentenceKey; readonly values: SentenceValues } {
  const key = reasons[('code' in cause && String(cause.code)) || '']
  return key === undefined ? { key: 'cannot-write-file', values: { file, reason: cause.message } } : { key, values: { file } }
}

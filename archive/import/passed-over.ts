/**
 * Kinds of files that stand beside pages in people's folders and are never pages themselves, by the ends of their names: what
 * the program cannot read, and what is text but no page. Anything else is tried as text.
 */
import { basename, extname } from 'node:path'

import type { FileProblemCode } from './file-problem.ts'

/** `resources/import/passed-over.json`: why files are passed over, and the ends of their names, separated by spaces. */
export type PassedOverFile = Readonly<Record<PassedOverReason, string>>

/** What is said of them. */
export type PassedOverReason = Extract<FileProblemCode, 'unsupported-type' | 'no-page'>

/** The reason for each ending. */
export type PassedOver = ReadonlyMap<string, PassedOverReason>

const reasons: readonly PassedOverReason[] = ['unsupported-type', 'no-page']

/** Builds the table; throws where an ending is none, or stands there twice. */
export function buildPassedOver(file: PassedOverFile): PassedOver {
  const table = new Map<string, PassedOverReason>()
  for (const reason of reasons) {
    for (const ending of file[reason].split(' ')) {
      if (!/^\.[\da-z]+$/.test(ending) || table.has(ending)) throw new Error(`passed-over.json: ${reason}: “${ending}”`)
      table.set(ending, reason)
    }
  }
  return table
}

/** Why a file inside a folder is passed over; null for one that is read. `server.log.1` is a log. */
export function passesOver(path: string, passedOver: PassedOver): PassedOverReason | null {
  const name = basename(path).toLowerCase()
  return passedOver.get(extname(name.replace(/(\.log)(?:[-.]\d+)+$/, '$1'))) ?? null
}

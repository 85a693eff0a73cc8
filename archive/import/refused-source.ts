/**
 * Bytes that came in once may be refused later: a better decoder finds that they are no text, or two encodings in one. Then
 * the reading that there is stays as it is, and who asks for the text is told which file it is and why.
 */
import { hash as digestOf } from 'node:crypto'

import { ArchiveError } from '#contract/errors.ts'
import type { FileFailure } from '#contract/models.ts'

import type { Connection } from '../store/open-store.ts'
import { readSourceBytes, type SourceRow } from '../store/sources.ts'
import { FileProblem } from './file-problem.ts'
import { transcribe, type Transcript } from './transcript.ts'

/** Decodes the bytes of a stored source as today. Throws `source-refused`. */
export function decodeStored(db: Connection, source: SourceRow): Transcript {
  try {
    return transcribe(readIntact(db, source), source.formerNames.at(-1) ?? source.name, source.given.encoding ?? null)
  } catch (thrown) {
    if (!(thrown instanceof FileProblem)) throw thrown
    const { code: problem, message: detail, at } = thrown
    const data = { source: source.name, sourceId: String(source.id), problem, detail, ...at }
    throw new ArchiveError('source-refused', `${source.name} cannot be decoded by now: ${detail}`, { data, cause: thrown })
  }
}

/** The file that was refused, as a batch lists it; null where something else went wrong. */
export function refusalIn(thrown: unknown): FileFailure | null {
  if (!(thrown instanceof ArchiveError) || thrown.code !== 'source-refused') return null
  const { source, sourceId, problem, detail, byte, line } = thrown.data
  const at = typeof byte === 'number' && typeof line === 'number' ? { at: { byte, line } } : {}
  return { file: String(source), code: String(problem), message: String(detail), sourceId: String(sourceId), ...at }
}

/** Damaged bytes may unpack to others, and those be taken for a page: a good reading must not give way to it. */
function readIntact(db: Connection, { id, hash }: SourceRow): Uint8Array {
  const damaged = (cause?: unknown): FileProblem => new FileProblem('bytes-damaged', 'the stored bytes are not those that came in', cause)
  const bytes = unpack(db, id, damaged)
  if (digestOf('sha256', bytes) !== hash) throw damaged()
  return bytes
}

function unpack(db: Connection, id: number, explain: (cause: unknown) => FileProblem): Uint8Array {
  try {
    return readSourceBytes(db, id)
  } catch (thrown) {
    throw thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('Z_') ? explain(thrown) : thrown
  }
}

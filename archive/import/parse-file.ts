/** One file read for `jianbao parse`, without an archive. */

import { readPage } from '../parse/read-page.ts'
import type { PageReading } from '../parse/reading.ts'
import { loadResources, type Resources } from '../resources.ts'
import { hintsFor } from './prepare-source.ts'
import { readBytes } from './read-bytes.ts'
import { refuseBlank, transcribe } from './transcript.ts'

/** A file as the parser sees it. Offsets of `page` are UTF-16 units of `text`. */
export interface ParsedFile {
  readonly text: string
  readonly encoding: string
  /** False when another encoding fits nearly as well. */
  readonly encodingCertain: boolean
  readonly page: PageReading
}

/** How a file is to be read. */
export interface ParseOptions {
  /** Absent: found out from the bytes. */
  readonly encoding?: string | null
  readonly resources?: Resources
}

/** Reads and parses one file. Throws a `FileProblem` when it is no page. */
export async function parseFile(path: string, { encoding = null, resources = loadResources() }: ParseOptions = {}): Promise<ParsedFile> {
  const transcript = transcribe(await readBytes(path), path, encoding)
  refuseBlank(transcript)
  const page = readPage(transcript.text, hintsFor([path], {}, transcript), resources.parse)
  return { text: transcript.text, encoding: transcript.encoding, encodingCertain: transcript.certain, page }
}

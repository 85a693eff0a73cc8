import { readPage } from '../parse/read-page.ts'
/** One file read outside any archive: for `jianbao parse`. */
import type { PageReading } from '../parse/reading.ts'
import type { Resources } from '../resources.ts'
import { hintsFor } from './prepare-source.ts'
import { readBytes } from './read-bytes.ts'
import { transcribe } from './transcript.ts'

export interface ParseFileOptions {
  readonly resources: Resources
  /** Null: found from the bytes. */
  readonly encoding?: string | null
}

export interface ParsedFile {
  readonly text: string
  readonly encoding: string
  /** False when a second encoding fits nearly as well. */
  readonly encodingCertain: boolean
  readonly page: PageReading
}

/** Reads a page file. Throws a `FileProblem` when it is none. */
export async function parseFile(path: string, { resources, encoding = null }: ParseFileOptions): Promise<ParsedFile> {
  const bytes = await readBytes(path)
  const transcript = transcribe(bytes, path, encoding)
  const page = readPage(transcript.text, hintsFor(path, {}), resources.parse)
  return { text: transcript.text, encoding: transcript.encoding, encodingCertain: transcript.certain, page }
}

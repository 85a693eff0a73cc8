/** One file read for `jianbao parse`, without an archive. */
import type { PageReading } from '../parse/reading.ts'
import { readPage } from '../parse/read-page.ts'
import { loadResources, type Resources } from '../resources.ts'
import { readBytes } from './read-bytes.ts'
import { transcribe, type Transcript } from './transcript.ts'

/** A line of the source with what it was taken for, for `--explain`. */
export interface ExplainedText {
  readonly kind: string
  readonly reason: string
  readonly text: string
}

/** What `parse --json` prints for one file. */
export interface ParseJson {
  readonly file: string
  readonly encoding: string
  readonly outlet: { readonly name: string | null; readonly basis: string | null; readonly evidence: string | null }
  readonly publishedDate: { readonly value: string | null; readonly basis: string | null; readonly evidence: string | null }
  readonly pageNumber: string | null
  readonly pageName: string | null
  readonly articles: readonly unknown[]
  readonly leftovers: readonly { readonly text: string; readonly reason: string }[]
  /** Lines that became fields, as printed: bylines, 核心提示. */
  readonly fieldLines: readonly { readonly text: string; readonly kind: string }[]
}

export interface ParsedFile {
  readonly json: ParseJson
  readonly encodingCertain: boolean
  /** Every line of the text, when asked for. */
  readonly lines: readonly ExplainedText[]
}

interface ParseOptions {
  readonly encoding?: string | null
  readonly resources?: Resources
  readonly explain?: boolean
}

/** Reads and parses one file. Throws a `FileProblem` when it is no page. */
export async function parseFile(path: string, { encoding = null, resources = loadResources(), explain = false }: ParseOptions = {}): Promise<ParsedFile> {
  const transcript = transcribe(await readBytes(path), path, encoding)
  const reading = readPage(transcript.text, { path, outlet: null, publishedDate: null }, resources.parse)
  return {
    json: toParseJson(path, transcript, reading),
    encodingCertain: transcript.certain,
    lines: explain ? reading.lines.map(({ span, kind, reason }) => ({ kind, reason, text: transcript.text.slice(span[0], span[1]) })) : [],
  }
}

/** The JSON of one page, as docs and scripts know it. */
export function toParseJson(file: string, transcript: Pick<Transcript, 'text' | 'encoding'>, reading: PageReading): ParseJson {
  return {
    file,
    encoding: transcript.encoding,
    outlet: { name: reading.outlet.value, basis: reading.outlet.basis, evidence: reading.outlet.evidence },
    publishedDate: { ...reading.publishedDate },
    pageNumber: reading.pageNumber,
    pageName: reading.pageName,
    articles: reading.articles.map(({ spans: _, ...article }) => article),
    leftovers: reading.leftovers.map(({ span, reason }) => ({ text: transcript.text.slice(span[0], span[1]), reason })),
    fieldLines: reading.lines
      .filter(({ kind, reason }) => kind === 'byline' || reason === 'in-article: lead-label')
      .map(({ span, kind }) => ({ text: transcript.text.slice(span[0], span[1]), kind })),
  }
}

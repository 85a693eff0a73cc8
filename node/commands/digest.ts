/** `jianbao digest`: chosen articles, or all that a search finds, as a document. */
import { extname } from 'node:path'

import type { Archive } from '#archive'
import type { PrintRequest } from '#contract/requests.ts'

import type { CommandArguments } from '../cli/command-arguments.ts'
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { readArchive } from '../cli/open-archive.ts'
import { filterOptions, readSearch } from '../cli/search-options.ts'
import { reportUnknownNames } from '../cli/unknown-names.ts'
import { UsageError } from '../cli/usage-error.ts'
import { writeAskedFile } from '../cli/write-file.ts'
import { documentKinds, type DocumentKind } from '../document-file.ts'
import { packDocument } from '../pack-document.ts'
import { printPdf } from '../print.ts'

const maxArticles = 5000

interface Written {
  readonly bytes: Uint8Array
  readonly articles: number
  readonly truncated: boolean
}

export const digestCommand: Command = {
  options: {
    query: { type: 'string', value: 'QUERY' },
    ids: { type: 'string', multiple: true, value: 'ID,ID' },
    ...filterOptions,
    limit: { type: 'string', value: 'N' },
    title: { type: 'string', value: 'TITLE' },
    note: { type: 'string', value: 'TEXT' },
    'printed-on': { type: 'string', value: 'DATE' },
    output: { type: 'string', short: 'o', value: 'FILE' },
  },
  words: { min: 0, max: 0 },
  async run(context, given) {
    const { out, err, speaker } = context
    const file = given.one('output')
    if (file === undefined) throw new UsageError('option-needs-value', { option: '-o', value: 'FILE.pdf' })
    const kind = readKind(file)
    const request = readRequest(context, given)
    const { bytes, articles, truncated } = await readArchive(context, async (archive) => {
      await reportUnknownNames(context, archive, request.search?.filters)
      return write(archive, kind, request, context.hearInterruption())
    })
    if (articles === 0) {
      err.writeLine(speaker.say('no-hits'))
      return exit.nothing
    }
    await writeAskedFile(file, bytes)
    if (truncated) err.writeLine(speaker.say('digest-truncated', { limit: articles }))
    if (context.isJson) printJson(out, { file, articles, truncated, bytes: bytes.length })
    else out.writeLine(speaker.say('digest-written', { file, count: articles }))
    return exit.done
  },
}

function readKind(file: string): DocumentKind {
  const ending = extname(file).toLowerCase()
  const kinds = Object.keys(documentKinds) as DocumentKind[]
  const kind = kinds.find((known) => documentKinds[known].ending === ending)
  if (kind) return kind
  throw new UsageError('ending-unknown', { ending: ending || file, endings: kinds.map((known) => documentKinds[known].ending).join(' ') })
}

function readRequest({ speaker }: CommandContext, given: CommandArguments): PrintRequest {
  const ids = given
    .many('ids')
    .flatMap((list) => list.split(','))
    .map((id) => id.trim())
    .filter(Boolean)
  // Filters alone choose as well as a query does.
  const searches = Object.keys(filterOptions).some((option) => given.has(option)) || given.has('query')
  if (searches === ids.length > 0) throw new UsageError('choose-one', { options: '--query, --ids' })
  return {
    title: given.one('title') ?? '',
    note: given.one('note') ?? '',
    limit: given.number('limit', { min: 1, max: maxArticles }) ?? maxArticles,
    printedOn: given.date('printed-on') ?? today(),
    language: speaker.language,
    ...(searches ? { search: readSearch(given, given.one('query') ?? '') } : { ids }),
  }
}

/** The day where the person is, not in Greenwich. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

async function write(archive: Archive, kind: DocumentKind, request: PrintRequest, signal: AbortSignal): Promise<Written> {
  if (kind !== 'pdf') {
    const document = await archive.api.composeExport({ ...request, format: kind })
    return { bytes: packDocument(document), articles: document.articles, truncated: document.truncated }
  }
  const document = await archive.api.composePrint(request)
  const bytes = document.articles === 0 ? new Uint8Array() : await printPdf(document, { signal })
  return { bytes, articles: document.articles, truncated: document.truncated }
}

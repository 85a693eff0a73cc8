/** `jianbao digest`: chosen articles, all that a search finds, or a digest put together in the window, as a document. */
import { extname } from 'node:path'

import type { Archive } from '#archive'
import type { ArchiveApi } from '#contract/api.ts'
import type { PieceNotes } from '#contract/change-digest.ts'
import type { Digest } from '#contract/digest-models.ts'
import { formatDay } from '#contract/format-day.ts'
import { flows, papers, typeSizes, type PrintSettings } from '#contract/print-settings.ts'
import type { PrintRequest } from '#contract/requests.ts'

import type { CommandArguments } from '../cli/command-arguments.ts'
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { readArchive } from '../cli/open-archive.ts'
import { filterOptions, readSearch, withinSaved } from '../cli/search-options.ts'
import type { Speaker } from '../cli/speaker.ts'
import { cleanText } from '../cli/terminal.ts'
import { reportUnknownNames } from '../cli/unknown-names.ts'
import { UsageError } from '../cli/usage-error.ts'
import { writeAskedFile } from '../cli/write-file.ts'
import { documentKinds, type DocumentKind } from '../document-file.ts'
import { packDocument } from '../pack-document.ts'
import { printPdf } from '../print.ts'

const maxArticles = 5000

/** Ways to say which articles. */
const choices = '--query, --saved, --ids, --kept'

interface Written {
  readonly bytes: Uint8Array
  readonly articles: number
  readonly truncated: boolean
  readonly missing: readonly string[]
  readonly removed: readonly string[]
}

export const digestCommand: Command = {
  options: {
    query: { type: 'string', value: 'QUERY', mayBeEmpty: true },
    ids: { type: 'string', multiple: true, value: 'ID,ID' },
    kept: { type: 'string', value: 'N' },
    list: { type: 'boolean' },
    ...filterOptions,
    limit: { type: 'string', value: 'N' },
    title: { type: 'string', value: 'TITLE', mayBeEmpty: true },
    note: { type: 'string', value: 'TEXT', mayBeEmpty: true },
    'piece-note': { type: 'string', multiple: true, value: 'ID=TEXT' },
    paper: { type: 'string', value: papers.join('|') },
    'type-size': { type: 'string', value: typeSizes.join('|') },
    flow: { type: 'string', value: flows.join('|') },
    'printed-on': { type: 'string', value: 'DATE' },
    output: { type: 'string', short: 'o', value: 'FILE' },
  },
  words: { min: 0, max: 0 },
  async run(context, given) {
    if (given.has('list')) return listKept(context)
    const { out, err, speaker } = context
    const file = given.one('output')
    if (file === undefined) throw new UsageError('option-needs-value', { option: '-o', value: 'FILE.pdf' })
    const kind = readKind(file)
    const asked = readRequest(context, given)
    const settings = readSettings(given)
    const written = readPieceNotes(given, asked)
    const kept = given.number('kept', { min: 1 })
    const { bytes, articles, truncated, missing, removed } = await readArchive(context, async (archive) => {
      const own = kept === undefined ? null : await archive.api.getDigest({ digestId: kept })
      const search = asked.search && { search: await withinSaved(archive, given, readSearch(given, given.one('query') ?? '')) }
      const chosen = { ...(own === null ? asked : takeKept(asked, own)), ...search, ...settings }
      const request = { ...chosen, pieceNotes: { ...own?.pieceNotes, ...written } }
      for (const id of Object.keys(written)) if (!request.ids?.includes(id)) err.writeLine(speaker.say('digest-note-unused', { id }))
      await reportUnknownNames(context, archive, request.search?.filters)
      return write(archive, kind, request, context.hearInterruption())
    })
    if (articles === 0) {
      err.writeLine(speaker.say('no-hits'))
      return exit.nothing
    }
    await writeAskedFile(file, bytes)
    if (truncated) err.writeLine(speaker.say('digest-truncated', { limit: articles }))
    for (const id of missing) err.writeLine(speaker.say('digest-missing', { id }))
    for (const id of removed) err.writeLine(speaker.say('digest-removed', { id }))
    if (context.isJson) printJson(out, { file, articles, truncated, missing, removed, bytes: bytes.length })
    else out.writeLine(speaker.say('digest-written', { file, count: articles }))
    return missing.length === 0 ? exit.done : exit.nothing
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
  if ([searches, ids.length > 0, given.has('kept')].filter(Boolean).length !== 1) throw new UsageError('choose-one', { options: choices })
  return {
    title: given.one('title') ?? given.one('saved') ?? '',
    note: given.one('note') ?? '',
    limit: given.number('limit', { min: 1, max: maxArticles }) ?? maxArticles,
    printedOn: given.date('printed-on') ?? formatDay(new Date()),
    language: speaker.language,
    ...(searches ? { search: readSearch(given, given.one('query') ?? '') } : { ids }),
  }
}

/** Notes above single pieces. Which pieces a search will find nobody knows beforehand. */
function readPieceNotes(given: CommandArguments, { search }: PrintRequest): PieceNotes {
  const notes = given.many('piece-note').map((word) => /^\s*([^=]+?)\s*=(.*)$/su.exec(word))
  if (search && notes.length > 0) throw new UsageError('digest-note-needs-list', { option: '--piece-note' })
  if (notes.includes(null)) throw new UsageError('option-needs-value', { option: '--piece-note', value: 'ID=TEXT' })
  return Object.fromEntries(notes.flatMap((note) => (note === null ? [] : [[note[1] ?? '', note[2] ?? '']])))
}

/** How it is to be printed, as far as the line says. */
function readSettings(given: CommandArguments): Partial<PrintSettings> {
  const paper = given.choice('paper', papers)
  const typeSize = given.choice('type-size', typeSizes)
  const flow = given.choice('flow', flows)
  return { ...(paper && { paper }), ...(typeSize && { typeSize }), ...(flow && { flow }) }
}

/** The digest as it was put together; a title or a foreword given here goes before its own. */
function takeKept(asked: PrintRequest, { title, note, articleIds, paper, typeSize, flow }: Digest): PrintRequest {
  return { ...asked, ids: [...articleIds], title: asked.title || title, note: asked.note || note, paper, typeSize, flow }
}

async function listKept(context: CommandContext): Promise<number> {
  const { isJson, out, speaker } = context
  const { digests, titles } = await readArchive(context, async ({ api }) => {
    const kept = (await api.listDigests({})).filter(({ deletedAt }) => deletedAt === null)
    const names = await Promise.all(kept.map(async (digest) => [digest.id, await nameDigest(api, digest, speaker)] as const))
    return { digests: kept, titles: new Map(names) }
  })
  if (isJson) printJson(out, digests)
  else if (digests.length === 0) out.writeLine(speaker.say('digest-none'))
  for (const { id, articleIds, isOpen } of isJson ? [] : digests) {
    const line = speaker.say('digest-line', { number: String(id), title: cleanText(titles.get(id) ?? ''), count: articleIds.length })
    out.writeLine(isOpen ? `${line}  ${out.paint('dim', speaker.say('digest-open'))}` : line)
  }
  return digests.length > 0 ? exit.done : exit.nothing
}

/** Its title, or the first of its articles, by which one without a title is told from another. */
async function nameDigest(api: ArchiveApi, { title, articleIds: [first] }: Digest, speaker: Speaker): Promise<string> {
  if (title.trim() !== '') return title
  const [piece] = first === undefined ? [] : await api.listPieces({ ids: [first] })
  return piece?.headline == null ? speaker.say('digest-untitled') : speaker.say('digest-untitled-with', { headline: piece.headline })
}

async function write(archive: Archive, kind: DocumentKind, request: PrintRequest, signal: AbortSignal): Promise<Written> {
  if (kind !== 'pdf') {
    const document = await archive.api.composeExport({ ...request, format: kind })
    return { ...pickFacts(document), bytes: packDocument(document) }
  }
  const document = await archive.api.composePrint(request)
  const bytes = document.articles === 0 ? new Uint8Array() : await printPdf(document, { signal })
  return { ...pickFacts(document), bytes }
}

function pickFacts({ articles, truncated, missing, removed }: Omit<Written, 'bytes'>): Omit<Written, 'bytes'> {
  return { articles, truncated, missing, removed }
}

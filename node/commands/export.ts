/** `jianbao export [QUERY]`: the articles a search finds, for other programs and for reading. */
import { extname } from 'node:path'

import type { Archive } from '#archive'
import { ArchiveError } from '#contract/errors.ts'

import { toShownArticleJson, type ShownArticleJson } from '../cli/article-json.ts'
import { toMarkdown } from '../cli/article-markdown.ts'
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { toCsvHeader, toCsvRow } from '../cli/csv.ts'
import { readArchive } from '../cli/open-archive.ts'
import { filterOptions, readSearch, withinSaved, type SearchOptions } from '../cli/search-options.ts'
import type { Speaker } from '../cli/speaker.ts'
import { reportUnknownNames } from '../cli/unknown-names.ts'
import { UsageError } from '../cli/usage-error.ts'
import { writeAskedFile } from '../cli/write-file.ts'

const formats = ['markdown', 'json', 'csv'] as const
type Format = (typeof formats)[number]
const endings: Readonly<Record<string, Format>> = { '.md': 'markdown', '.json': 'json', '.jsonl': 'json', '.csv': 'csv' }
/** Hits fetched at a time. */
const pageSize = 500

export const exportCommand: Command = {
  options: {
    ...filterOptions,
    format: { type: 'string', value: formats.join('|') },
    output: { type: 'string', short: 'o', value: 'FILE' },
  },
  words: { min: 0, max: Infinity, mayBeEmpty: true },
  async run(context, given) {
    const file = given.one('output')
    const format = readFormat(given.choice('format', formats), file, context.isJson)
    const asked = readSearch(given, given.words.join(' '))
    const interruption = context.hearInterruption()
    let count = 0
    await readArchive(context, async (archive) => {
      const search = await withinSaved(archive, given, asked)
      await reportUnknownNames(context, archive, search.filters)
      const { total } = await archive.api.search({ ...search, limit: 0 })
      if (total === 0) context.err.writeLine(context.speaker.say('no-hits'))
      // What is in the file already is worth more than nothing.
      if (total === 0 && file !== undefined) return
      const texts = countArticles(writeArticles(archive, search, format, context.speaker, interruption), () => count++)
      if (file === undefined) for await (const text of texts) context.out.write(text)
      else await writeAskedFile(file, format === 'csv' ? markUtf8(texts) : texts)
    })
    if (file !== undefined && count > 0) sayWritten(context, file, count)
    return count > 0 ? exit.done : exit.nothing
  },
}

/** The form that was asked for by name, else the one of the file's ending; on the screen `--json` asks for JSON. */
function readFormat(format: Format | undefined, file: string | undefined, isJson: boolean): Format {
  if (format === undefined) return file === undefined ? (isJson ? 'json' : 'markdown') : readEnding(file)
  if (isJson && file === undefined && format !== 'json') throw new UsageError('choose-one', { options: `--json, --format ${format}` })
  return format
}

function readEnding(file: string): Format {
  const ending = extname(file).toLowerCase()
  const format = endings[ending]
  if (format) return format
  throw new UsageError('ending-unknown', { ending: ending || file, endings: Object.keys(endings).join(' ') })
}

interface Piece {
  readonly text: string
  readonly isArticle: boolean
}

async function* countArticles(pieces: AsyncIterable<Piece>, count: () => void): AsyncGenerator<string> {
  for await (const { text, isArticle } of pieces) {
    if (isArticle) count()
    yield text
  }
}

async function* writeArticles(
  archive: Archive,
  search: SearchOptions,
  format: Format,
  speaker: Speaker,
  interruption: AbortSignal,
): AsyncGenerator<Piece> {
  if (format === 'csv') yield { text: toCsvHeader(speaker), isArticle: false }
  for (let offset = 0; ; offset += pageSize) {
    const { hits } = await archive.api.search({ ...search, limit: pageSize, offset })
    for (const { id } of hits) {
      const { article } = await archive.api.getArticle({ id })
      yield { text: writeArticle(toShownArticleJson(article), format, speaker), isArticle: true }
    }
    if (hits.length < pageSize) return
    // Lets Ctrl-C be heard; what is written by then is no whole file.
    await new Promise(setImmediate)
    if (interruption.aborted) throw new ArchiveError('cancelled', 'the export was stopped')
  }
}

function writeArticle(article: ShownArticleJson, format: Format, speaker: Speaker): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(article)}\n`
    case 'csv':
      return toCsvRow(article, speaker)
    case 'markdown':
      return toMarkdown(article, speaker)
  }
}

/** Spreadsheets take a table without this mark for one in the system's own encoding, and garble it. */
async function* markUtf8(texts: AsyncIterable<string>): AsyncGenerator<string> {
  yield '\ufeff'
  yield* texts
}

function sayWritten({ isJson, out, speaker }: CommandContext, file: string, count: number): void {
  if (isJson) printJson(out, { file, articles: count })
  else out.writeLine(speaker.say('export-written', { file, count }))
}

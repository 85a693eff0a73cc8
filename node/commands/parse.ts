/** `jianbao parse FILE…`: what the parser makes of page files; no archive is touched. */
import { describeProblem, FileProblem, loadResources, parseFile, type ParsedFile } from '#archive'
import type { Fact, FileFailure } from '#contract/models.ts'

import { toArticleJson, toOutletJson } from '../cli/article-json.ts'
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { printArticle } from '../cli/print-article.ts'
import { cleanText, padCells } from '../cli/terminal.ts'

type Failure = Pick<FileFailure, 'code' | 'message' | 'at'>

type Outcome = { readonly file: string } & ({ readonly parsed: ParsedFile } | { readonly failure: Failure })

export const parseCommand: Command = {
  options: { explain: { type: 'boolean' }, encoding: { type: 'string', value: 'NAME' } },
  words: { min: 1, max: Infinity },
  async run(context, given) {
    const resources = loadResources()
    const encoding = given.encoding() ?? null
    const explain = given.has('explain')
    const outcomes: Outcome[] = []
    for (const file of given.words) {
      const outcome = await parseOne(file, () => parseFile(file, { encoding, resources }))
      if ('failure' in outcome) sayFailure(context, outcome.file, outcome.failure)
      else if (!context.isJson) printParsed(context, outcome.file, outcome.parsed, explain)
      outcomes.push(outcome)
    }
    const entries = outcomes.map((outcome) => toParseJson(outcome, explain))
    if (context.isJson) printJson(context.out, entries)
    return outcomes.some((outcome) => 'failure' in outcome) ? exit.nothing : exit.done
  },
}

async function parseOne(file: string, parse: () => Promise<ParsedFile>): Promise<Outcome> {
  try {
    return { file, parsed: await parse() }
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown
    if (thrown instanceof FileProblem) return { file, failure: describeProblem(thrown) }
    const code = 'code' in thrown ? String(thrown.code) : 'internal'
    return { file, failure: { code, message: thrown.message } }
  }
}

const unknown: Fact = { value: null, basis: null, evidence: null }

/** A file that cannot be read has the keys of every entry, empty, and says why under `error`. */
function toParseJson(outcome: Outcome, explain: boolean): object {
  if ('failure' in outcome) {
    const { file, failure } = outcome
    return {
      file,
      encoding: null,
      outlet: toOutletJson(unknown),
      publishedDate: unknown,
      pageNumber: null,
      pageName: null,
      articles: [],
      leftovers: [],
      fieldLines: [],
      error: failure,
    }
  }
  const { file, parsed } = outcome
  const { page, text, encoding } = parsed
  return {
    file,
    encoding,
    outlet: toOutletJson(page.outlet),
    publishedDate: page.publishedDate,
    pageNumber: page.pageNumber,
    pageName: page.pageName,
    articles: page.articles.map(toArticleJson),
    leftovers: page.leftovers.map(({ span, reason }) => ({ text: text.slice(...span), reason })),
    fieldLines: fieldLinesOf(parsed),
    ...(explain ? { lines: page.lines.map(({ span, kind, reason }) => ({ text: text.slice(...span), kind, reason })) } : {}),
  }
}

/** Lines that became fields, as printed: bylines, the label 核心提示. With them every line of the source is accounted for. */
function fieldLinesOf({ page, text }: ParsedFile): readonly { readonly text: string; readonly kind: string }[] {
  const isField = ({ kind, reason }: ParsedFile['page']['lines'][number]): boolean => kind === 'byline' || reason.endsWith('lead-label')
  return page.lines.filter(isField).map(({ span, kind }) => ({ text: text.slice(...span), kind }))
}

function sayFailure({ err, speaker }: CommandContext, file: string, failure: Failure): void {
  const name = failure.at === undefined ? cleanText(file) : `${cleanText(file)}  ${speaker.sayPlace(failure.at)}`
  err.writeLine(speaker.say('parse-failed', { file: name, reason: speaker.sayFileProblem(failure) }))
}

function printParsed(context: CommandContext, file: string, { page, text, encoding }: ParsedFile, explain: boolean): void {
  const { out, speaker } = context
  const told = ({ value, basis }: Fact): string =>
    value === null || basis === null ? speaker.say('unknown') : `${value} (${speaker.say(`basis-${basis}`)})`
  const pageLabel = [page.pageNumber, page.pageName].filter((part) => part !== null).join(' ') || speaker.say('unknown')
  out.writeLine(out.paint('underline', cleanText(file)))
  out.writeLine(
    out.paint(
      'dim',
      cleanText(speaker.say('page-line', { encoding, outlet: told(page.outlet), date: told(page.publishedDate), page: pageLabel })),
    ),
  )
  if (explain) {
    for (const { span, kind, reason } of page.lines)
      out.writeLine(
        `${out.paint('cyan', padCells(kind, 11))} ${cleanText(text.slice(...span).replace(/\s*\n\s*/g, ' '))}  ${out.paint('dim', reason)}`,
      )
  } else for (const article of page.articles) printArticle(context, article)
  out.writeLine(speaker.say('article-count', { count: page.articles.length, leftovers: page.leftovers.length }))
  out.writeLine()
}

/** From the words of a command line to an exit status. */
import { readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'

import { ArchiveError } from '#contract/errors.ts'
import type { CommandName } from '#locales/command-help.ts'

import { packageFile } from '../repository-paths.ts'
import { userArchiveFile } from '../user-archive.ts'
import { readArguments, type CommandArguments } from './command-arguments.ts'
import { commandTable, isCommandName } from './command-table.ts'
import { commonOptions, exit, type Command, type CommandContext } from './command.ts'
import { printCommandHelp, printProgramHelp } from './print-help.ts'
import { chooseLanguage, createSpeaker, readField, type Speaker } from './speaker.ts'
import { suggestWord } from './suggest.ts'
import { cleanText, type Output } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface Surroundings {
  readonly out: Output
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
  hearInterruption(): AbortSignal
}

const names = Object.keys(commandTable) as CommandName[]
const programOptions = { ...commonOptions, version: { type: 'boolean' } } as const

/** Runs one command line. What goes wrong is said in a sentence. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  // `jianbao help search`, as other programs have it.
  const line = words[0] === 'help' ? [...words.slice(1), '--help'] : words
  const { out, err, env } = surroundings
  // The language is known before anything can be said about the rest.
  let speaker = createSpeaker(chooseLanguage(undefined, env) ?? 'zh-CN')
  const at = line.findIndex(isCommandName)
  const name = findCommand(line)
  try {
    const command = name === null ? null : await commandTable[name]()
    const given = readArguments(name === null ? line : line.toSpliced(at, 1), { ...programOptions, ...command?.options })
    const language = chooseLanguage(given.one('lang'), env)
    if (language === null) throw new UsageError('unknown-language', { language: given.one('lang') ?? '' })
    speaker = createSpeaker(language)
    if (name === null || command === null) return answerWithoutCommand(given, surroundings, speaker)
    if (given.has('help')) {
      printCommandHelp(out, speaker, name, command)
      return exit.done
    }
    checkWords(name, command, given)
    const context: CommandContext = {
      get archiveFile() {
        return findArchive(given.one('archive'), env)
      },
      isJson: given.has('json'),
      out,
      err,
      speaker,
      hearInterruption: () => surroundings.hearInterruption(),
    }
    return await command.run(context, given)
  } catch (thrown) {
    return explain(thrown, name, err, speaker)
  }
}

/** The archive that is named, else the user's own: looked for by those commands alone that want one. */
function findArchive(named: string | undefined, env: Surroundings['env']): string {
  if (named !== undefined) return resolve(named)
  const own = userArchiveFile(env)
  // Without a home it would be made wherever one stands.
  if (!isAbsolute(own)) throw new UsageError('no-home')
  return own
}

/** The first word that is no option must be the command: `jianbao serach` is a slip, whatever else stands on the line. */
function findCommand(line: readonly string[]): CommandName | null {
  const first = line.find((word, at) => !word.startsWith('-') && !['--archive', '--lang'].includes(line[at - 1] ?? ''))
  return first !== undefined && isCommandName(first) ? first : null
}

function answerWithoutCommand(given: CommandArguments, { out }: Surroundings, speaker: Speaker): number {
  const [word] = given.words
  if (word !== undefined) {
    const near = suggestWord(word, names)
    throw near === null
      ? new UsageError('unknown-command', { command: word })
      : new UsageError('unknown-command-near', { command: word, near })
  }
  if (given.has('version')) {
    const { version } = JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string }
    out.writeLine(version)
    return exit.done
  }
  if (!given.has('help')) throw new UsageError('no-command')
  printProgramHelp(out, speaker, names)
  return exit.done
}

function checkWords(name: CommandName, { words }: Command, given: CommandArguments): void {
  // "$FOLDER" with nothing in it would be the folder one stands in.
  const isVoid = !words.mayBeEmpty && given.words.some((word) => word.trim() === '')
  if (isVoid || given.words.length < words.min) throw new UsageError('words-missing', { command: `jianbao ${name}` })
  const extra = given.words[words.max]
  if (extra !== undefined) throw new UsageError('words-too-many', { word: extra })
}

function explain(thrown: unknown, name: CommandName | null, err: Output, speaker: Speaker): number {
  if (thrown instanceof UsageError) {
    err.writeLine(speaker.say(thrown.key, thrown.values))
    if (isSlip(thrown)) err.writeLine(speaker.say('see-help', { command: name === null ? 'jianbao --help' : `jianbao ${name} --help` }))
    return exit.usage
  }
  if (!(thrown instanceof ArchiveError)) {
    err.writeLine(speaker.say('unforeseen', { message: thrown instanceof Error ? thrown.message : String(thrown) }))
    // A bug: whoever reports it has something to send.
    if (thrown instanceof Error && thrown.stack) err.writeLine(err.paint('dim', thrown.stack))
    return exit.usage
  }
  if (thrown.code === 'cancelled') return exit.interrupted
  err.writeLine(
    thrown.code === 'internal' ? speaker.say('unforeseen', { message: thrown.message }) : speaker.sayError(thrown.code, thrown.data),
  )
  const { field, value, file, id } = thrown.data
  if (thrown.code === 'bad-request')
    err.writeLine(
      typeof field === 'string' && typeof value === 'string'
        ? speaker.say('value-not-taken', { field: sayFieldOf(field, speaker), value })
        : err.paint('dim', thrown.message),
    )
  if (typeof id === 'string') err.writeLine(err.paint('dim', speaker.say('which-article', { id: cleanText(id) })))
  if (typeof file === 'string') err.writeLine(err.paint('dim', speaker.say('where-archive', { file })))
  return notThere.has(thrown.code) ? exit.nothing : exit.usage
}

function sayFieldOf(name: string, speaker: Speaker): string {
  const field = readField(name)
  return field === null ? name : speaker.sayField(field)
}

/** What was asked for is not there: nothing found, rather than cannot run. */
const notThere: ReadonlySet<string> = new Set([
  'article-not-found',
  'cut-not-found',
  'digest-not-found',
  'offer-not-found',
  'page-read-anew',
  'saved-search-not-found',
  'source-not-found',
])

/** A slip in the line itself, which its help would clear up; a missing archive or a full disk is none. */
function isSlip({ key }: UsageError): boolean {
  if (key.startsWith('cannot-write-')) return false
  return ![
    'no-archive',
    'no-folder',
    'no-home',
    'file-exists',
    'serve-not-built',
    'serve-port-taken',
    'correction-unknown',
    'cut-unknown',
  ].includes(key)
}

/** The command line's sentences in the language of the person at it. */
import type { Problem } from '#contract/archive-models.ts'
import type { ErrorCode, ErrorData } from '#contract/errors.ts'
import { formatDay } from '#contract/format-day.ts'
import {
  articleFields,
  pageFields,
  type BytePlace,
  type CorrectableField,
  type FileFailure,
  type Hint,
  type Offered,
} from '#contract/models.ts'
import { doubtDate } from '#contract/read-date.ts'
import type { RemovalMeasure } from '#contract/removal-models.ts'
import type { CommandLineHelp } from '#locales/command-help.ts'
import { commandLineHelp as enHelp } from '#locales/en/command-help.ts'
import { sentences as enSentences } from '#locales/en/command-line.ts'
import { errors as enErrors } from '#locales/en/errors.ts'
import { imports as enImports } from '#locales/en/renderer/imports.ts'
import { problems as enProblems } from '#locales/en/renderer/problems.ts'
import { reader as enReader } from '#locales/en/renderer/reader.ts'
import { removals as enRemovals } from '#locales/en/renderer/removals.ts'
import { search as enSearch } from '#locales/en/renderer/search.ts'
import { followSystem } from '#locales/follow-system.ts'
import { formatSentence, languages, toSentenceValues, type Language, type Sentence, type SentenceValues } from '#locales/format-sentence.ts'
import { commandLineHelp as zhHelp } from '#locales/zh-CN/command-help.ts'
import { sentences as zhSentences } from '#locales/zh-CN/command-line.ts'
import { errors as zhErrors } from '#locales/zh-CN/errors.ts'
import { imports as zhImports } from '#locales/zh-CN/renderer/imports.ts'
import { problems as zhProblems } from '#locales/zh-CN/renderer/problems.ts'
import { reader as zhReader } from '#locales/zh-CN/renderer/reader.ts'
import { removals as zhRemovals } from '#locales/zh-CN/renderer/removals.ts'
import { search as zhSearch } from '#locales/zh-CN/renderer/search.ts'

export type SentenceKey = keyof typeof zhSentences

export interface Speaker {
  readonly language: Language
  readonly help: CommandLineHelp
  say(key: SentenceKey, values?: SentenceValues): string
  sayError(code: ErrorCode, data?: ErrorData): string
  /** Why a file did not come in; the program's own words where the catalogue has none. */
  sayFileProblem(problem: Pick<FileFailure, 'code' | 'message' | 'other'>): string
  /** Where the bytes of a file are broken. */
  sayPlace(at: BytePlace): string
  /** What `check` found wrong. */
  sayProblem(problem: Problem): string
  /** What people call a field of an article. */
  sayField(field: CorrectableField): string
  /** That a date is probably a slip of the hand; null where it is not. */
  sayDoubt(date: string): string | null
  /** What a person has made of articles that are taken out, and is kept; null where that is nothing. */
  sayKept(measure: RemovalMeasure): string | null
  /** A remark on how a query was read. */
  sayHint(hint: Hint): string
  /** Another query that may be meant. */
  sayOffer(offer: Offered): string
}

interface Catalogue {
  readonly sentences: Readonly<Record<SentenceKey, Sentence>>
  readonly help: CommandLineHelp
  readonly errors: Readonly<Record<ErrorCode, Sentence>>
  readonly imports: Readonly<Record<string, Sentence>> & Readonly<Record<keyof typeof zhImports, Sentence>>
  readonly problems: Readonly<Record<keyof typeof zhProblems, Sentence>>
  readonly reader: Readonly<Record<keyof typeof zhReader, Sentence>>
  readonly search: Readonly<Record<keyof typeof zhSearch, Sentence>>
  readonly removals: Readonly<Record<keyof typeof zhRemovals, Sentence>>
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
  'zh-CN': {
    sentences: zhSentences,
    help: zhHelp,
    errors: zhErrors,
    imports: zhImports,
    problems: zhProblems,
    reader: zhReader,
    search: zhSearch,
    removals: zhRemovals,
  },
  en: {
    sentences: enSentences,
    help: enHelp,
    errors: enErrors,
    imports: enImports,
    problems: enProblems,
    reader: enReader,
    search: enSearch,
    removals: enRemovals,
  },
}

/** Sentences in one language. */
export function createSpeaker(language: Language): Speaker {
  const { sentences, help, errors, imports, problems, reader, search, removals } = catalogues[language]
  const sayFileProblem: Speaker['sayFileProblem'] = ({ code, message, other = '' }) =>
    formatSentence(imports[`file.${code}`] ?? message, { other }, language)
  return {
    language,
    help,
    say: (key, values = {}) => formatSentence(sentences[key], values, language),
    sayError(code, data = {}) {
      const { problem, detail = '' } = data
      const reason = problem === undefined ? {} : { reason: sayFileProblem({ code: String(problem), message: String(detail) }) }
      return formatSentence(errors[code], { ...toSentenceValues(data), ...reason }, language)
    },
    sayFileProblem,
    sayPlace: ({ byte, line }) => formatSentence(imports['report.bad-byte'], { byte, line }, language),
    sayProblem: ({ code, about }) => formatSentence(problems[`problem.${code}`], { about }, language),
    sayField: (field) => formatSentence(reader[`field.${field}`], {}, language),
    sayDoubt(date) {
      const doubt = doubtDate(date, formatDay(new Date()))
      return doubt === null ? null : formatSentence(reader[`doubt.${doubt}`], {}, language)
    },
    sayKept(measure) {
      const made = keptThings.flatMap((thing) => {
        const count = measure[thing]
        return count === 0 ? [] : [formatSentence(removals[`kept.${thing}`], { count }, language)]
      })
      if (made.length === 0) return null
      return formatSentence(removals['remove.kept'], { made: made.join(formatSentence(removals['kept.and'], {}, language)) }, language)
    },
    sayOffer: ({ query, count }) => formatSentence(search['search.offer'], { query, count }, language),
    sayHint: ({ code, text }) => formatSentence(findSentence(search, `hint.${code}`) ?? search['hint.other'], { text }, language),
  }
}

export const correctableFields: readonly CorrectableField[] = [...articleFields, ...pageFields]

/** What people write for a field as well, as in a query or for an option. */
const otherNames: Readonly<Record<string, CorrectableField>> = { 日期: 'publishedDate', date: 'publishedDate', district: 'districts' }

/** The field of a name that programs have for it or people, in any language; null where there is none. */
export function readField(name: string): CorrectableField | null {
  const written = name.trim().toLowerCase()
  const isNamed = (field: CorrectableField): boolean =>
    [field, ...languages.map((language) => createSpeaker(language).sayField(field))].some((known) => known.toLowerCase() === written)
  return correctableFields.find(isNamed) ?? otherNames[written] ?? null
}

const keptThings = ['corrections', 'tags', 'digests'] as const

function findSentence(sentences: Readonly<Record<string, Sentence>>, key: string): Sentence | undefined {
  return sentences[key]
}

/** `--lang`, else the locale of the terminal, else Chinese: the program is made for Chinese newspapers. Null: no such language. */
export function chooseLanguage(wanted: string | undefined, env: Readonly<Record<string, string | undefined>>): Language | null {
  if (wanted !== undefined) return languages.find((language) => language.toLowerCase().startsWith(wanted.toLowerCase())) ?? null
  // C and POSIX name no language.
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value)
  return followSystem(locale)
}

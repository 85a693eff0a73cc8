import type { ArchiveError } from '#contract/errors.ts'
import { errors as errorsEn } from '#locales/en/errors.ts'
import { formatSentence, toSentenceValues, type Language, type SentenceValues } from '#locales/format-sentence.ts'
import { errors as errorsZh } from '#locales/zh-CN/errors.ts'

import { useStore } from '../data/store.ts'
import { useSession } from '../session.ts'
import { catalogues, type MessageKey, type MessageValues } from './catalogue.ts'

export interface Messages {
  readonly language: Language
  /** The sentence of a key with its gaps filled. */
  t<K extends MessageKey>(key: K, ...values: MessageValues<K>): string
  /** The sentence for a code that comes from the archive; null when the catalogue has none. */
  find(group: string, code: string, values?: SentenceValues): string | null
  /** What happened and what to do, for a failure. */
  explain(failure: ArchiveError): string
}

const errors = { 'zh-CN': errorsZh, en: errorsEn }

export function createMessages(language: Language): Messages {
  const catalogue = catalogues[language]
  const find: Messages['find'] = (group, code, values = {}) => {
    const key = `${group}.${code}`
    return Object.hasOwn(catalogue, key) ? formatSentence(catalogue[key as MessageKey], values, language) : null
  }
  return {
    language,
    t: (key, ...[values]) => formatSentence(catalogue[key], values ?? {}, language),
    find,
    explain(failure) {
      if (failure.data['spent'] === true) return formatSentence(catalogue['failure.spent'], {}, language)
      if (failure.data['gone'] === true) return formatSentence(catalogue['failure.gone'], {}, language)
      const { problem, detail = '' } = failure.data
      // Why a file is refused is said as its import says it.
      const reason = problem === undefined ? {} : { reason: find('file', String(problem)) ?? String(detail) }
      const said = formatSentence(errors[language][failure.code], { ...toSentenceValues(failure.data), ...reason }, language)
      const { others } = failure.data
      return typeof others === 'number' ? said + formatSentence(catalogue['failure.others'], { count: others }, language) : said
    },
  }
}

/** The sentences in the language of this window. */
export function useMessages(): Messages {
  const { language } = useStore(useSession().preferences)
  return messagesByLanguage[language]
}

const messagesByLanguage: Readonly<Record<Language, Messages>> = { 'zh-CN': createMessages('zh-CN'), en: createMessages('en') }

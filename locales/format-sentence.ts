/**
 * Sentences with gaps: `{name}` is filled from the values. `{files:file|files}` is a number with the form of an English noun
 * that belongs to it; where more than the noun changes, a sentence has two forms, chosen by `{count}`.
 */
export type Language = 'zh-CN' | 'en'
export type Sentence = string | { readonly one: string; readonly other: string }
export type SentenceValues = Readonly<Record<string, string | number>>

export const languages: readonly Language[] = ['zh-CN', 'en']

/** The facts of a failure as values for the gaps of its sentence. */
export function toSentenceValues(data: Readonly<Record<string, string | number | boolean | null>>): SentenceValues {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === 'number' ? value : String(value ?? '')]))
}

/** Fills the gaps of a sentence; a gap without a value is left as it stands, so that a missing value is seen. */
export function formatSentence(sentence: Sentence, values: SentenceValues, language: Language): string {
  const template = typeof sentence === 'string' ? sentence : chooseForm(sentence, values, language)
  return template.replace(/\{(\w+)(?::([^{}|]+)\|([^{}|]+))?\}/g, (gap, name: string, one?: string, other?: string) => {
    const value = values[name]
    if (value === undefined) return gap
    if (typeof value !== 'number') return value
    const number = formatNumber(value, language)
    return one === undefined ? number : `${number} ${isOne(value, language) ? one : other}`
  })
}

// A format is expensive to make and cheap to use.
const numberFormats = { 'zh-CN': new Intl.NumberFormat('zh-CN'), en: new Intl.NumberFormat('en') } as const
const pluralRules = { 'zh-CN': new Intl.PluralRules('zh-CN'), en: new Intl.PluralRules('en') } as const

/** A number with its thousands set apart. */
export function formatNumber(value: number, language: Language): string {
  return numberFormats[language].format(value)
}

function chooseForm(sentence: { one: string; other: string }, values: SentenceValues, language: Language): string {
  const count = values['count']
  return typeof count === 'number' && isOne(count, language) ? sentence.one : sentence.other
}

function isOne(count: number, language: Language): boolean {
  return pluralRules[language].select(count) === 'one'
}

/** Sentences with gaps: `{name}` is filled from the values; the two forms of an English noun are chosen by `{count}`. */
export type Language = 'zh-CN' | 'en'
export type Sentence = string | { readonly one: string; readonly other: string }
export type SentenceValues = Readonly<Record<string, string | number>>

export const languages: readonly Language[] = ['zh-CN', 'en']

/** Fills the gaps of a sentence; a gap without a value is left as it stands, so that a missing value is seen. */
export function formatSentence(sentence: Sentence, values: SentenceValues, language: Language): string {
  const template = typeof sentence === 'string' ? sentence : chooseForm(sentence, values, language)
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name]
    if (value === undefined) return gap
    return typeof value === 'number' ? formatNumber(value, language) : value
  })
}

// A format is expensive to make and cheap to use.
const numberFormats = { 'zh-CN': new Intl.NumberFormat('zh-CN'), en: new Intl.NumberFormat('en') } as const

/** A number with its thousands set apart. */
export function formatNumber(value: number, language: Language): string {
  return numberFormats[language].format(value)
}

function chooseForm(sentence: { one: string; other: string }, values: SentenceValues, language: Language): string {
  const count = values['count']
  return typeof count === 'number' && new Intl.PluralRules(language).select(count) === 'one' ? sentence.one : sentence.other
}

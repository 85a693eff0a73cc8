/** How a print document tells by which conditions its pieces were chosen. */
export interface ChoiceWords {
  readonly or: string
  readonly and: string
  readonly brackets: readonly [open: string, close: string]
  readonly textFields: Readonly<Record<'headline' | 'kicker' | 'subtitle' | 'dateline' | 'body', string>>
  readonly nameFields: Readonly<Record<'outlet' | 'district' | 'page' | 'pageName' | 'tag', string>>
  /** A name in the byline, in any role. */
  readonly byline: string
  readonly unknownPageName: string
  /** A word in one part of an article. */
  tellWithin(field: string, word: string): string
  /** A word that must not be there. */
  tellWithout(word: string): string
  /** Any other condition that must not hold. */
  tellExcept(condition: string): string
  tellSince(date: string): string
  tellUntil(date: string): string
}

export const chineseChoice: ChoiceWords = {
  or: '或',
  and: '且',
  brackets: ['（', '）'],
  textFields: { headline: '标题', kicker: '引题', subtitle: '副题', dateline: '电头', body: '正文' },
  nameFields: { outlet: '报纸', district: '区县', page: '版次', pageName: '版名', tag: '标签' },
  byline: '署名',
  unknownPageName: '版名不详',
  tellWithin: (field, word) => `${field}含${word}`,
  tellWithout: (word) => `不含${word}`,
  tellExcept: (condition) => `除去${condition}`,
  tellSince: (date) => `${date}起`,
  tellUntil: (date) => `截至${date}`,
}

export const englishChoice: ChoiceWords = {
  or: ' or ',
  and: ' and ',
  brackets: ['(', ')'],
  textFields: { headline: 'headline', kicker: 'kicker', subtitle: 'subtitle', dateline: 'dateline', body: 'text' },
  nameFields: { outlet: 'newspaper', district: 'district', page: 'page', pageName: 'page name', tag: 'tag' },
  byline: 'byline',
  unknownPageName: 'page name unknown',
  tellWithin: (field, word) => `${word} in the ${field}`,
  tellWithout: (word) => `without ${word}`,
  tellExcept: (condition) => `except ${condition}`,
  tellSince: (date) => `since ${date}`,
  tellUntil: (date) => `until ${date}`,
}

import type { Article, Fact } from '#contract/models.ts'

import type { Mark, PrintWords } from './words.ts'

/** One value of a source line, ready to be set, with its mark. */
export interface SourceFact {
  readonly field: 'outlet' | 'publishedDate' | 'page'
  readonly text: string
  readonly mark: Mark | null
  /** For inferred values: the words they were concluded from. */
  readonly evidence: string | null
}

function findMark(fact: Fact): Mark | null {
  if (fact.value === null) return 'unknown'
  return fact.basis === 'stated' || fact.basis === null ? null : fact.basis
}

/** As many folders and names of a path as tell paper, day and page; where a person keeps the files is nobody's business. */
const pathParts = 3

function shortenPath(path: string): string {
  const parts = path.split(/[\\/]/u).filter((part) => part !== '')
  return parts.length > pathParts ? `…/${parts.slice(-pathParts).join('/')}` : parts.join('/')
}

/** The end of the path of an article's source file. */
export function nameFile({ file }: Article): string {
  return shortenPath(file)
}

/** Evidence is words of the page or the path of its file, as it was when it was read. */
function shortenEvidence(evidence: string, { file }: Article): string {
  return file.includes(evidence) || /^(?:[A-Za-z]:)?[\\/]/u.test(evidence) ? shortenPath(evidence) : evidence
}

function describeFact(article: Article, field: 'outlet' | 'publishedDate', unknown: string, format: (value: string) => string): SourceFact {
  const fact = article[field]
  const mark = findMark(fact)
  const text = fact.value === null ? unknown : format(fact.value)
  return { field, text, mark, evidence: mark === 'inferred' && fact.evidence !== null ? shortenEvidence(fact.evidence, article) : null }
}

function describePage(article: Article, words: PrintWords): SourceFact {
  const number = article.pageNumber === null ? null : words.formatPage(article.pageNumber)
  const known = [number, article.pageName].filter((part) => part !== null).join(' ')
  const corrected = article.corrected.includes('pageNumber') || article.corrected.includes('pageName')
  const mark = corrected ? 'corrected' : known === '' ? 'unknown' : null
  return { field: 'page', text: known === '' ? words.unknownPage : known, mark, evidence: null }
}

/** Outlet, date and page of an article, each said to be unknown, inferred or set by hand where it is. */
export function describeSource(article: Article, words: PrintWords): readonly SourceFact[] {
  return [
    describeFact(article, 'outlet', words.unknownOutlet, (name) => name),
    describeFact(article, 'publishedDate', words.unknownDate, words.formatDate),
    describePage(article, words),
  ]
}

/** Names of the article's own fields that were set by hand, for the note under its source line. */
export function listCorrectedFields(article: Article, words: PrintWords): readonly string[] {
  return article.corrected.flatMap((field) =>
    field in words.correctedFields ? [words.correctedFields[field as keyof PrintWords['correctedFields']]] : [],
  )
}

/** The headline, or for an article without one the opening of its text, marked as untitled. */
export function nameArticle(article: Article, words: PrintWords): string {
  if (article.headline !== null) return article.headline
  const opening = [...(article.paragraphs.find((paragraph) => paragraph.text !== '')?.text ?? '')]
  return opening.length === 0 ? words.untitled : `${words.untitled}${opening.slice(0, 24).join('')}${opening.length > 24 ? '…' : ''}`
}

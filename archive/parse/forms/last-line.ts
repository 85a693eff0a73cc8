/** The last line of a page that has no full stop. */
import type { ParseResources } from '../resources.ts'
import { equalHalves } from './headings.ts'
import { isUnbalanced } from './sentence-ends.ts'

/** 街头: no line of a column is as short as that. */
const columnsWord = /^[〇㐀-鿿𠀀-𲎯]{2,3}$/u

/** True where it broke off, inside a word, a clause, a bracket; the name of a column or a slogan is whole: 问计于民 问需于民. */
export function isCutOff(plain: string, { columns, words }: ParseResources): boolean {
  if (columns.likely.test(plain) || equalHalves.test(plain) || columnsWord.test(plain)) return false
  if (plain.includes(',') || isUnbalanced(plain) || /[》”)][〇㐀-鿿𠀀-𲎯]$|(?:^|[〇㐀-鿿𠀀-𲎯]报)记者[在从向]/u.test(plain)) return true
  return /[〇㐀-鿿𠀀-𲎯]{2}$/u.test(plain) && !words.has(plain.slice(-2))
}

/**
 * `登封*` in other programs stands for every word that begins with 登封. Here a word is found inside longer ones anyway, and a
 * star is a sign of the text like any other. What was meant is 登封; of `郑*学院`, both words.
 */
import { fold, hasLetters } from '#archive/text/fold.ts'

import { numberSpellings } from './number-spellings.ts'
import { replaceWords } from './offer-fields.ts'
import type { QueryNode, TextTerm } from './query-tree.ts'

const stars = /[*＊]+/u

/** Whether a word outside of quotation marks has stars beside what can be looked for. */
export function hasStars(written: string): boolean {
  return stars.test(written) && hasLetters(fold(written))
}

/** The query without stars; null where it has none. */
export function offerStars(root: QueryNode): QueryNode | null {
  const offered = replaceWords(root, (word) => (word.quoted || !hasStars(word.written) ? null : withoutStars(word)))
  return offered === root ? null : offered
}

function withoutStars(word: TextTerm): QueryNode {
  const parts = word.written
    .split(stars)
    .filter((part) => hasLetters(fold(part)))
    .map((written): QueryNode => ({ ...word, written, spellings: numberSpellings(fold(written)) }))
  return parts.length === 1 ? (parts[0] as QueryNode) : { kind: 'and', parts }
}

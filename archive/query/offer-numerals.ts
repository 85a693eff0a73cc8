/**
 * 12月 and 十二月 are the same month, but not the same text: only numbers of four digits are looked for in all spellings
 * (rule 5 of docs/matching.md). The other spelling is offered.
 */
import { fold } from '#archive/text/fold.ts'

import { numberSpellings } from './number-spellings.ts'
import { replaceWords } from './offer-fields.ts'
import type { QueryNode } from './query-tree.ts'

const digits = '〇一二三四五六七八九'
const arabic = /(?<![\d.])[1-9]\d?(?=[月日号])/g
const chinese = /(?<![〇零一二三四五六七八九十百千万])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号])/g

/** The query with 3月5日 for 三月五日, or the other way about; null where there is no such number. */
export function offerNumerals(root: QueryNode): QueryNode | null {
  const offered = replaceWords(root, (word) => {
    const text = word.written.normalize('NFKC')
    const respelt = text.search(arabic) >= 0 ? text.replace(arabic, toChinese) : text.replace(chinese, toArabic)
    if (respelt === text) return null
    const folded = fold(respelt)
    return { ...word, written: respelt, spellings: word.quoted ? [folded] : numberSpellings(folded) }
  })
  return offered === root ? null : offered
}

/** 1 to 99. */
function toChinese(written: string): string {
  const [tens, ones] = [Math.floor(Number(written) / 10), Number(written) % 10]
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`
}

function toArabic(written: string): string {
  const [tens, ones] = written.split('十')
  if (ones === undefined) return String(digits.indexOf(written))
  return String((tens === '' ? 1 : digits.indexOf(tens as string)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)))
}

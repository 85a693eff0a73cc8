/**
 * `二七区2013年`, `郑州晚报A05版`: facts written together, or together with a word. What was meant may be
 * `区县:二七区 日期:2013`, or the words with a space between. So it is with words that signs stand between: `人大、政协`.
 */
import { fold, hasLetters } from '#archive/text/fold.ts'

import { numberSpellings } from './number-spellings.ts'
import { replaceWords, toDates, toFact, type KnownFacts } from './offer-fields.ts'
import type { QueryNode, TextTerm } from './query-tree.ts'

/** A word cut up: each part as it is written, and the fact it is, if any. */
interface Part {
  readonly written: string
  readonly fact: QueryNode | null
}

/** Longer words are sentences. */
const longest = 40
const digit = /[\d〇零一二三四五六七八九十]/
const year = /^(?:19|20)\d{2}(?!\d{3}$)|[年月]/
/** '人大' and 《人大》: quotation marks and brackets around a word; 人大？ and #人大: signs beside its Chinese characters, as in a pasted sentence. */
const edges = /^[\p{Ps}\p{Pi}"']+|^[\p{P}\p{S}]+(?=\p{Script=Han})|[\p{Pe}\p{Pf}"']+$|(?<=\p{Script=Han})[\p{P}\p{S}]+$/gu
/** 2013年度, 2014年初 are no years by themselves. */
const goesOn = /^(?:年|[度级来前后间代初底末终])/

/** The query with the parts of its words as facts where they are any, and with all of them as words of their own. */
export function offerParts(root: QueryNode, known: KnownFacts): readonly QueryNode[] {
  const cut = (make: (part: Part) => QueryNode): QueryNode =>
    replaceWords(root, (word) => {
      const parts = word.quoted ? [] : cutWord(word, known)
      const [first, ...others] = parts.map(make)
      return first && others.length > 0 ? { kind: 'and', parts: [first, ...others] } : (first ?? null)
    })
  const facts = cut(({ written, fact }) => fact ?? toWord(written))
  return facts === root ? [] : [facts, cut(({ written }) => toWord(written))]
}

/** The parts; none where nothing is cut off, and no part is a fact. */
function cutWord({ written }: TextTerm, known: KnownFacts): readonly Part[] {
  const text = written.normalize('NFKC')
  const parts: Part[] = []
  let plain = ''
  const endPlain = (): void => {
    const written = plain.replace(edges, '')
    if (hasLetters(fold(written))) parts.push({ written, fact: known.loose(fold(written)) })
    plain = ''
  }
  for (let at = 0; at < text.length && text.length <= longest;) {
    const found = findFact(text, at, known)
    if (found === null && isBetween(text, at)) {
      endPlain()
      at++
    } else if (found === null) plain += text.charAt(at++)
    else {
      endPlain()
      parts.push(found)
      at += found.written.length
    }
  }
  endPlain()
  const isCut = parts.length > 1 || parts.some(({ written: part, fact }) => fact !== null || part !== text)
  // 管城区委 is no 委 in 管城区.
  return isCut && parts.every(({ written: part, fact }) => fact !== null || !/^\p{Script=Han}$/u.test(part)) ? parts : []
}

/** 人大、政协 and 人大+政协 may be two words; 10,000 is one. */
function isBetween(text: string, at: number): boolean {
  return /[、,;/+&|]/.test(text.charAt(at)) && !(digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at + 1)))
}

/** The longest fact that begins at a place of a word. Numbers are not cut. */
function findFact(text: string, at: number, known: KnownFacts): Part | null {
  const isCut = (place: number): boolean => digit.test(text.charAt(place - 1)) && digit.test(text.charAt(place))
  if (isCut(at)) return null
  for (let end = text.length; end > at + 1; end--) {
    if (isCut(end)) continue
    const written = text.slice(at, end)
    const isYear = year.test(written) && !goesOn.test(text.slice(end))
    const fact = (isYear ? toDates(written.replace(/份$/, '')) : null) ?? toPart(written, known)
    if (fact) return { written, fact }
  }
  return null
}

/** Inside a word, districts are known by their last character: 二七纪念塔 does not speak of 二七区. */
function toPart(written: string, known: KnownFacts): QueryNode | null {
  const fact = toFact(written, known)
  return fact?.kind === 'name' && fact.field === 'district' && !/[区县市]$/.test(written) ? null : fact
}

function toWord(written: string): QueryNode {
  return { kind: 'text', field: null, written, quoted: false, spellings: numberSpellings(fold(written)) }
}

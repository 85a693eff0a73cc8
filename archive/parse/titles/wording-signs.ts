/**
 * What in the words of a stack of titles may tell the roles of its lines. Nothing here says which way a sign points: the weights
 * of `resources/parse/title-wording.json` do, learned from labelled stacks by `tools/data/learn-title-wording.ts`. Whoever changes
 * a sign learns them anew.
 */
import { tighten } from '../plain.ts'
import { cutWords, type Word, type WordKinds } from './cut-words.ts'
import type { TitleClue } from './title-clues.ts'

/** A line, as far as its words say something. */
export interface WordedLine {
  readonly words: readonly Word[]
  /** Its characters without white space. */
  readonly tight: string
  /** Shares of its pairs of characters that the text below has, and the first sentence of that. */
  readonly told: number
  readonly toldAtOnce: number
  /** Clauses behind a comma, or halves with a space between: 渠里清水流 坡上果子香. */
  readonly hasParts: boolean
  readonly hasHalves: boolean
  /** It ends with somebody or something, and nothing is done behind its last 的: 山沟里的“信使”. */
  readonly isName: boolean
  readonly verbs: number
  /** What the line says of its role, without its neighbours. */
  readonly signs: readonly string[]
}

/** A title in its form for rules, with the clues of `title-clues.ts`. */
export interface CluedTitle {
  readonly plain: string
  readonly clues: ReadonlySet<TitleClue>
}

/** Reads the words of a line; `lead`: the text below the stack, without white space. */
export function readWording({ plain, clues }: CluedTitle, lead: string, kinds: WordKinds): WordedLine {
  const words = cutWords(plain, kinds)
  const pairs = pairsOf(plain.replace(/[^〇㐀-鿿𠀀-𲎯\d]/gu, ''))
  const near = lead.slice(0, nearLead)
  const hasHalves = /\S +\S/.test(plain)
  const line = {
    words,
    tight: tighten(plain),
    told: shareIn(near, pairs),
    toldAtOnce: shareIn(near.split(/[。!?]/, 1)[0] as string, pairs),
    hasParts: hasHalves || plain.includes(','),
    hasHalves,
    isName: endsWithName(words),
    verbs: words.filter(({ kind }) => kind === 'v').length,
  }
  const own = Object.entries(marks).flatMap(([sign, isThere]) => (isThere(plain, words) ? [sign] : []))
  return { ...line, signs: [...signsOf(line), ...own, ...[...clues].map((clue) => `clue ${clue}`)] }
}
const nearLead = 120

function signsOf({ words, tight, told, toldAtOnce, isName, verbs }: Omit<WordedLine, 'signs'>): string[] {
  const signs = [
    'any',
    `length ${stepOf(tight.length, lengths)}`,
    `verbs ${Math.min(3, verbs)}`,
    `told ${stepOf(told, shares)}`,
    `told-at-once ${stepOf(toldAtOnce, shares)}`,
  ]
  if (isName) signs.push('name')
  const [first, second] = words
  const [last, before] = [words.at(-1), words.at(-2)]
  if (first && last)
    signs.push(
      `first ${first.kind}`,
      `first-two ${first.kind}${second?.kind ?? ''}`,
      `begins ${first.text}`,
      `last ${last.kind}`,
      `last-two ${before?.kind ?? ''}${last.kind}`,
      `ends ${last.text}`,
      `last-character ${last.text.slice(-1)}`,
    )
  return signs
}

const marks: Readonly<Record<string, (plain: string, words: readonly Word[]) => boolean>> = {
  clauses: (plain) => plain.includes(','),
  halves: (plain) => /\S +\S/.test(plain),
  colon: (plain) => plain.includes(':'),
  question: (plain) => /[?!]$/.test(plain),
  quotes: (plain) => plain.includes('“'),
  'opens-quotation': (plain) => plain.startsWith('“'),
  'closes-quotation': (plain) => plain.endsWith('”'),
  quotation: (plain) => plain.startsWith('“') && plain.endsWith('”'),
  dash: (plain) => /^(?:——|—|──|--)/.test(plain),
  handled: (plain) => /[把将被让给使]/.test(plain),
  number: (_, words) => words.some(({ kind }) => kind === 'm'),
  的: (_, words) => words.some(({ kind }) => kind === 'U'),
  了: (_, words) => words.some(({ kind }) => kind === 'L'),
}

/** What two lines say, one above the other. */
export function signsBetween(above: WordedLine, below: WordedLine, lead: string): string[] {
  const [longAbove, longBelow] = [above.tight.length, below.tight.length]
  const signs = [
    'any',
    `longer ${stepOf(longBelow - longAbove, differences)}`,
    `lengths ${stepOf(longAbove, sizes)} ${stepOf(longBelow, sizes)}`,
    `parts ${above.hasParts ? 1 : 0}${below.hasParts ? 1 : 0}`,
    `verbs ${Math.min(2, above.verbs)}${Math.min(2, below.verbs)}`,
    `told-more ${stepOf(below.told - above.told, moreTold)}`,
    `told-both ${stepOf(above.told, toldBoth)}${stepOf(below.told, toldBoth)}`,
  ]
  const [last, first] = [above.words.at(-1), below.words[0]]
  if (last && first)
    signs.push(
      `meet ${last.kind}${first.kind}`,
      `ends ${last.text.slice(-1)}`,
      `begins ${first.text}`,
      `begins-with ${first.text.slice(0, 1)}`,
    )
  if (above.isName) signs.push('name-above', `name-above ${first?.kind ?? ''}`)
  if (above.hasHalves && below.hasHalves) signs.push('halves-both')
  if (isSaidAcross(above, below, lead)) signs.push('said-across')
  const said = new Set(above.words.map(({ text }) => text))
  if (below.words.some(({ text }) => text.length > 1 && said.has(text))) signs.push('said-again')
  return signs
}

/** 今年新建改建 / 公共厕所三百座, and the text says 新建改建公共厕所. */
const isSaidAcross = ({ tight: above }: WordedLine, { tight: below }: WordedLine, lead: string): boolean =>
  lead.slice(0, nearLead).includes(above.slice(-2) + below.slice(0, 2))

const lengths = [4, 6, 8, 10, 12, 14, 17, 20, 24]
const sizes = [5, 8, 12, 17]
const differences = [-9, -6, -3, -1, 0, 2, 5, 8]
const shares = [0.05, 0.2, 0.4, 0.6]
const moreTold = [-0.5, -0.25, -0.08, 0.08, 0.25, 0.5]
const toldBoth = [0.15, 0.45]

/** The step of a stair on which a value stands. */
function stepOf(value: number, stair: readonly number[]): number {
  const step = stair.findIndex((end) => value <= end)
  return step < 0 ? stair.length : step
}

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
const shareIn = (text: string, pairs: readonly string[]): number =>
  pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length)

function endsWithName(words: readonly Word[]): boolean {
  const tail = words.slice(words.findLastIndex(({ kind }) => kind === 'U') + 1)
  return tail.length > 0 && named.has((words.at(-1) as Word).kind) && !tail.some(({ kind }) => doing.has(kind))
}
const named: ReadonlySet<string> = new Set('nRSsfqw')
const doing: ReadonlySet<string> = new Set('vdpaz')

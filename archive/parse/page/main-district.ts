/** The main district of an article: the one that clearly dominates. */
import type { District } from '#contract/models.ts'

/** What is known of a district at the end of an article. */
export interface Tally {
  mentions: number
  weight: number
  best: number
  evidence: string
  readonly isHome: boolean
  /** True once it is named as something else than where somebody comes from. */
  isFirm: boolean
  /** True when the text turns to it, at the beginning of a paragraph or at the end of a way. */
  isTurn: boolean
  /** True when its court is named. */
  isCourt: boolean
}

/** In a long piece, or in one about the whole city, a single mention far down is in passing, and so is one beside the text. */
const longPiece = 1200

/** What a title weighs. */
export const titleWeight = 4

/** 全市麦收现场会在新密举行 */
const heldThere = /[在到][^，。,;；]{2,16}(?:召开|举行|举办|启动|开幕|开镰|开工)/

/** Marks the main one of those found; `total` is the length of the article, `isWide` that it is about a city or more. */
export function decideMain(tallies: ReadonlyMap<string, Tally>, total: number, isWide: boolean): District[] {
  const list = [...tallies].sort((a, b) => b[1].weight - a[1].weight)
  const sum = list.reduce((weight, [, tally]) => weight + tally.weight, 0)
  const [first, second] = list
  // The only one in a title needs half of the weight, or three times that of any other; any other needs two thirds.
  const isTitled = list.filter(([, { best }]) => best >= titleWeight).length === 1 && (first?.[1].best ?? 0) >= titleWeight
  const dominates =
    first !== undefined &&
    (second === undefined ||
      (isTitled && first[1].weight >= second[1].weight * 3) ||
      (first[1].weight * 3 >= sum * (isTitled ? 1.5 : 2) - 0.001 && first[1].weight >= second[1].weight * 2))
  // In a piece on the whole city the one with which the text begins, or of which it tells a little more, is an example as the others are.
  const isExample =
    isWide &&
    first !== undefined &&
    second !== undefined &&
    first[1].best < titleWeight &&
    !heldThere.test(first[1].evidence) &&
    (first[1].mentions <= second[1].mentions || (first[1].best <= 1 && first[1].mentions < 3))
  // The text goes on to another that is named as often, or what the court of one judged happened there.
  const isOneOfTwo =
    first !== undefined &&
    second !== undefined &&
    first[1].best < titleWeight &&
    first[1].mentions === 1 &&
    !heldThere.test(first[1].evidence) &&
    second[1].mentions === 1 &&
    (second[1].isTurn || first[1].isCourt)
  const isPassing =
    first !== undefined &&
    first[1].best <= 1 &&
    (first[1].best < 1 || (first[1].mentions < 3 && total > longPiece) || (first[1].mentions < 2 && (isWide || total > longPiece / 2)))
  return list.map(([name, tally], index) => ({
    name,
    mentions: tally.mentions,
    main: index === 0 && dominates && !isExample && !isOneOfTwo && !isPassing,
    evidence: tally.evidence,
  }))
}

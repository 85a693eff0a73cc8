/**
 * Whether an article begins at a stack of titles inside a text, by weights learned from pages whose articles are known. What the rules
 * of `article-border.ts` say, and what the titles by themselves, is weighed with the signs around them.
 */
import { readBorderSigns } from './border-signs.ts'
import type { Piece } from './piece.ts'
import type { StackPlace } from './stack-place.ts'

/** Points for an article: those of the rules, and those by which its titles read better as its own than as a part's. */
export interface BorderPoints {
  readonly rules: number
  readonly titles: number
}

/** What was learned. */
export interface LearnedBorder {
  /** True where an article begins. */
  readonly begins: (piece: Piece, place: StackPlace, points: BorderPoints) => boolean
}

/** Puts the weights to use, by their signs. */
export function makeLearnedBorder(weights: ReadonlyMap<string, number>): LearnedBorder {
  return {
    begins: (piece, place, points) => {
      const known = points.rules + points.titles
      if (Math.abs(known) > sureOfRules || !hasText(place)) return known > 0
      const odds = weighSigns(readBorderSigns(piece, place), points, weights)
      return known > 0 ? odds > surelyNone : odds > surelyOne
    },
  }
}

/** Where the rules have so many points they hold: of such places they know as many as what was learned. */
const sureOfRules = 6
/** So far the odds must speak against what the rules say: files are more often one report than the pages that taught them. */
const [surelyNone, surelyOne] = [-3, 1]

/** Titles above nothing taught nothing. */
function hasText({ units, end }: StackPlace): boolean {
  const below = units[end]?.kind
  return below !== undefined && below !== 'heading' && below !== 'notice'
}

/** The logarithm of the odds that an article begins. */
export function weighSigns(signs: readonly string[], { rules, titles }: BorderPoints, weights: ReadonlyMap<string, number>): number {
  const of = (sign: string): number => weights.get(sign) ?? 0
  return signs.reduce((sum, sign) => sum + of(sign), of('rules') * clamp(rules) + of('titles') * clamp(titles))
}

/** No rule outweighs all else. */
export const clamp = (points: number): number => Math.max(-most, Math.min(most, points))
const most = 15

/**
 * What a line's own words say of its role in a stack of titles, in points. A sign that decides alone weighs 6 and more, a strong
 * one 3 to 5, a hint 1 or 2; a reading is as good as the sum of what speaks for it, here and in `title-evidence.ts`.
 */

import type { TitleRole } from '../reading.ts'
import type { TitleClue } from './title-clues.ts'

/** Points that a line in a role has before anything is known of it: every role but the headline must be earned. */
export const roleCost: Readonly<Record<TitleRole, number>> = { column: -4, kicker: -1, headline: 0, subtitle: -1.5, subheading: -2 }

/** Points that a clue in a line's words gives to a role. */
export const clueWeights: Readonly<Record<TitleRole, Partial<Record<TitleClue, number>>>> = {
  column: {
    announces: -6,
    'column-words': 8,
    apart: 6.5,
    'column-like': 5.75,
    'part-of-page': 3,
    slogan: 1,
    serial: 3.5,
    'in-series': 2,
    'very-short': 4,
    day: -3,
    'very-long': -6,
  },
  kicker: {
    'column-words': -3,
    'part-of-page': -3,
    serial: 1,
    'in-series': 7,
    announces: 6,
    open: 4,
    'place-first': -0.5,
    portrait: -3,
    life: 2,
    meeting: 2,
    'place-only': 4,
    village: 1,
    occasion: 2.5,
    day: 4,
    'very-short': -3,
    asks: -1,
  },
  headline: {
    'column-words': -8,
    'part-of-page': -6,
    'in-series': -3,
    open: -4,
    detail: -1,
    kind: -1,
    'place-only': -5,
    'place-first': 1.5,
    meeting: -0.5,
    speaker: -0.5,
    'coined-word': 1,
    portrait: 1.5,
    'three-parts': -2,
    asks: 1,
    short: 1,
    long: -1,
    'very-long': -1.5,
    'very-short': -2,
  },
  subtitle: { dashed: 8, 'place-first': -1, speaker: 2, 'leans-back': 2.5, detail: 2, 'figure-last': 1, kind: 4.5, account: 4, asks: -1.5 },
  subheading: { numbered: 5, portrait: 1.5, 'place-only': -1, 'very-short': 0.5 },
}

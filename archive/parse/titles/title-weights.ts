/**
 * What a line's own words say of its role in a stack of titles, in points. A sign that decides alone weighs 6 and more, a strong
 * one 3 to 5, a hint 1 or 2; a reading is as good as the sum of what speaks for it, here, in `title-evidence.ts` and by its wording.
 */

import type { TitleRole } from '../reading.ts'
import type { TitleClue } from './title-clues.ts'

/** Points that a line in a role has before anything is known of it: every role but the headline must be earned. */
export const roleCost: Readonly<Record<TitleRole, number>> = { column: -4, kicker: -1, headline: 1, subtitle: -1.5, subheading: -2 }

/** Points that a clue in a line's words gives to a role. Kicker, headline and subtitle are told from one another by `wording.ts`. */
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
    announces: 6,
    'column-words': -3,
    'part-of-page': -3,
    serial: 1,
    'in-series': 9,
    'very-short': -3.5,
    'place-only': 4,
    village: 1,
    labelled: -6,
    day: 4,
  },
  headline: {
    'column-words': -8,
    'part-of-page': -6,
    'in-series': -3,
    'very-short': -3,
    'place-only': -5,
    'place-first': 1.5,
    asks: 1,
    speaker: -0.5,
    'very-long': -2.5,
  },
  subtitle: { dashed: 8 },
  subheading: { numbered: 5, 'place-only': -1, 'very-short': 0.5 },
}

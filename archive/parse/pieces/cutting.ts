/** What stays the same while the units of a page are cut into pieces. */

import type { KnownRole } from '../marks/record.ts'
import type { ParseResources } from '../resources.ts'
import type { PageTitles } from '../titles/title-stack.ts'
import type { Unit } from '../units/units.ts'
import type { Writers } from './writers.ts'

/** What the page around the units says. */
export interface PieceSetting extends PageTitles {
  /** True when all units are one article. */
  readonly single: boolean
  /** Index of the line that parts titles and text; −1: none. */
  readonly divider: number
  /** Names that stand where authors do, without white space. */
  readonly authors: ReadonlySet<string>
  /** Index of (上接A11版): what stands below goes on with a text of another page; −1: none. */
  readonly jump: number
  /** Indices of (下转第八版): there a text ends that goes on elsewhere. */
  readonly turns: readonly number[]
  /** Indices of the lines right below an advertisement. */
  readonly belowAds: ReadonlySet<number>
  /** Indices of the lines right below (上接第一版), where a page shows several articles. */
  readonly resumed: ReadonlySet<number>
  /** What labels, or the markup, say of titles, by the index of their line. */
  readonly roles: ReadonlyMap<number, KnownRole>
  /** Titles behind the divider and before the text are captions: the old e-paper. */
  readonly captionsFirst: boolean
}

/** All that stays the same while a page is cut. */
export interface Cutting {
  readonly units: readonly Unit[]
  readonly writers: readonly Writers[]
  readonly setting: PieceSetting
  readonly resources: ParseResources
  /** How often each title is printed, by its words without white space. */
  readonly times: ReadonlyMap<string, number>
  /** Index of the last unit that somebody signs, or that has a dateline. */
  readonly lastSigned: number
  /** Index of the last title. */
  readonly lastTitle: number
  /** For each unit the index of the first title from there on; of all units where none follows. */
  readonly nextTitle: readonly number[]
  /** The last title of each shape. */
  readonly lastOfShape: ReadonlyMap<string, number>
  readonly spacing: Spacing
}

/** Shares of texts and of titles on the page above which a blank line stands. */
export interface Spacing {
  readonly texts: number
  readonly titles: number
}

/** Reads how a page parts its units. */
export function readSpacing(units: readonly Unit[]): Spacing {
  const share = (kind: Unit['kind']): number => {
    const all = units.filter((unit) => unit.kind === kind)
    return all.filter(({ spaced }) => spaced).length / Math.max(1, all.length)
  }
  return { texts: share('body'), titles: share('heading') }
}

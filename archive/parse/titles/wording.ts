/** How well a reading of a stack of titles fits the words of its lines, by weights learned from labelled stacks. */
import type { WordKinds } from './cut-words.ts'
import { readWording, signsBetween, type CluedTitle, type WordedLine } from './wording-signs.ts'

/** The roles that words tell apart; names of columns and subheadings are told by the page. */
export type WordedRole = 'kicker' | 'headline' | 'subtitle'

/** Weights by role, by two roles one above the other (`kicker headline`), or for all lines (`stack`), and by sign. */
export type WordingWeights = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What the words of titles are read with: `resources/parse/word-kinds.json` and `title-wording.json`. */
export interface TitleWording {
  readonly kinds: WordKinds
  readonly weights: WordingWeights
}

/** The words of a stack. */
export interface WordedStack {
  readonly lines: readonly WordedLine[]
  /** What each line and the next say. */
  readonly between: readonly (readonly string[])[]
}

/** Reads the words of lines one above the other; `lead`: the text below, without white space. */
export function readStackWording(titles: readonly CluedTitle[], lead: string, kinds: WordKinds): WordedStack {
  const lines = titles.map((title) => readWording(title, lead, kinds))
  return { lines, between: lines.slice(1).map((line, index) => signsBetween(lines[index] as WordedLine, line, lead)) }
}

/** Signs of a reading, by the key of their weights. */
export function* signsOfReading({ lines, between }: WordedStack, roles: readonly WordedRole[]): Generator<[key: string, sign: string]> {
  for (const sign of signsOfStack(lines, roles)) yield ['stack', sign]
  for (const [index, role] of roles.entries()) {
    for (const sign of (lines[index] as WordedLine).signs) yield [role, sign]
    const next = roles[index + 1]
    if (next !== undefined) for (const sign of between[index] as readonly string[]) yield [`${role} ${next}`, sign]
  }
}

/**
 * Weighs readings of a stack: each line in each role, and each two roles of neighbours, are weighed once. The points of the lines from
 * `from` on are a logarithmic likelihood, but for a constant of these lines.
 */
export function weighWording(
  { lines, between }: WordedStack,
  weights: WordingWeights,
): (roles: readonly WordedRole[], from?: number) => number {
  const add = (key: string, signs: readonly string[]): number => {
    const own = weights.get(key)
    return signs.reduce((points, sign) => points + (own?.get(sign) ?? 0), 0)
  }
  const known = new Map<string, number>()
  const addOnce = (key: string, index: number, signs: readonly string[]): number => {
    const place = `${index} ${key}`
    const points = known.get(place) ?? add(key, signs)
    known.set(place, points)
    return points
  }
  return (roles, from = 0) => {
    let points = add('stack', signsOfStack(lines.slice(from), roles))
    for (const [place, role] of roles.entries()) {
      const [index, next] = [from + place, roles[place + 1]]
      points += addOnce(role, index, (lines[index] as WordedLine).signs)
      if (next !== undefined) points += addOnce(`${role} ${next}`, index, between[index] as readonly string[])
    }
    return points
  }
}

/** How many lines there are of each role, and how long the headline is that stands in several: hardly ever in three. */
function signsOfStack(lines: readonly WordedLine[], roles: readonly WordedRole[]): string[] {
  const parts = lines.filter((_, index) => roles[index] === 'headline')
  const length = parts.reduce((sum, { tight }) => sum + tight.length, 0)
  const counts = (['kicker', 'headline', 'subtitle'] as const).map((role) => `${role} ${roles.filter((other) => other === role).length}`)
  return parts.length > 1 ? [...counts, `headline of ${4 * Math.ceil(length / 4)}`] : counts
}

/** The sign that weighs most for the role of a line, by itself or below the one above. */
export function strongestSign(
  { lines, between }: WordedStack,
  index: number,
  role: WordedRole,
  above: WordedRole | undefined,
  weights: WordingWeights,
): string | null {
  const signs = [
    ...(lines[index] as WordedLine).signs.map((sign) => ({ sign, weight: weights.get(role)?.get(sign) ?? 0 })),
    ...(above === undefined
      ? []
      : (between[index - 1] ?? []).map((sign) => ({ sign, weight: weights.get(`${above} ${role}`)?.get(sign) ?? 0 }))),
  ]
  return signs.filter(({ sign, weight }) => sign !== 'any' && weight > 0).toSorted((a, b) => b.weight - a.weight)[0]?.sign ?? null
}

/** Roles one below the other. */
export const rolesOf = (kickers: number, headline: number, subtitles: number): WordedRole[] => [
  ...Array.from({ length: kickers }, () => 'kicker' as const),
  ...Array.from({ length: headline }, () => 'headline' as const),
  ...Array.from({ length: subtitles }, () => 'subtitle' as const),
]

/** All that lines may be, in the order of the grammar: `kicker* headline+ subtitle*`, at most three of each. */
export function wordedReadings(lines: readonly WordedLine[]): WordedRole[][] {
  const readings: WordedRole[][] = []
  const all = lines.length
  for (let kickers = 0; kickers <= Math.min(most, all - 1); kickers++)
    for (let headline = 1; headline <= Math.min(most, all - kickers); headline++)
      if (all - kickers - headline <= most && mayBeOne(lines.slice(kickers, kickers + headline)))
        readings.push(rolesOf(kickers, headline, all - kickers - headline))
  return readings
}
const most = 3

/** Lines may be one headline: of seven hundred and fifty in two or three lines none has more characters. */
export const mayBeOne = (lines: readonly { readonly tight: string }[]): boolean =>
  lines.length < 2 || lines.reduce((sum, { tight }) => sum + tight.length, 0) <= longestInLines
const longestInLines = 30

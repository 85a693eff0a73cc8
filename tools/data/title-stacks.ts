/** The labelled stacks of titles in `tests/fixtures/title-stacks`, from which `learn-title-wording.ts` learns and a test measures. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { makePlain, tighten } from '#archive/parse/plain.ts'
import type { ParseResources } from '#archive/parse/resources.ts'
import { findClues } from '#archive/parse/titles/title-clues.ts'
import {
  readStackWording,
  weighWording,
  wordedReadings,
  type WordedRole,
  type WordedStack,
  type WordingWeights,
} from '#archive/parse/titles/wording.ts'

const folder = join(import.meta.dirname, '../../tests/fixtures/title-stacks')

/** A stack whose roles are known. */
export interface LabelledStack {
  readonly stack: WordedStack
  readonly readings: readonly (readonly WordedRole[])[]
  /** Place of the labelled one among the readings. */
  readonly right: number
}

/** Never learned from: what is right of these is right of titles nobody has seen. */
export const heldOut = 'held-out.txt'

/** The files of stacks, each by one hand; `pages.txt` has those of whole labelled pages. */
export const stackFiles = (): string[] => readdirSync(folder).toSorted()

/**
 * Reads a file of stacks, parted by blank lines. Each line begins with its role (引, 主, 副), the last with 文: the first sentences of
 * the article. A headline set in two lines has two lines 主.
 */
export function readStacks(file: string, resources: ParseResources): LabelledStack[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n\n')
    .flatMap((block): LabelledStack[] => {
      const lines = block
        .trim()
        .split('\n')
        .map((line) => ({ sign: line.slice(0, 1), plain: makePlain(line.slice(2)).trim() }))
      const titles = lines.filter(({ sign }) => roleOf.has(sign))
      const lead = tighten(lines.find(({ sign }) => sign === '文')?.plain ?? '')
      const worded = titles.map(({ plain }) => ({ plain, clues: findClues(plain, resources) }))
      const stack = readStackWording(worded, lead, resources.titleWording.kinds)
      const readings = wordedReadings(stack.lines)
      const right = readings.findIndex((reading) => reading.join() === titles.map(({ sign }) => roleOf.get(sign)).join())
      return right < 0 ? [] : [{ stack, readings, right }]
    })
}
const roleOf: ReadonlyMap<string, WordedRole> = new Map([
  ['引', 'kicker'],
  ['主', 'headline'],
  ['副', 'subtitle'],
])

/** Place of the likeliest reading. */
export function likeliest({ stack, readings }: LabelledStack, weights: WordingWeights): number {
  const weigh = weighWording(stack, weights)
  const points = readings.map((reading) => weigh(reading))
  return points.indexOf(Math.max(...points))
}

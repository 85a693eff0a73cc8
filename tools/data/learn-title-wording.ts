// Learns resources/parse/title-wording.json from labelled stacks of titles.
//   node tools/data/learn-title-wording.ts          writes the weights, and prints how much of the held-out file they read rightly
//   node tools/data/learn-title-wording.ts --cross  reads each file by what the others teach (some minutes)
//
// A reading of a stack is as likely as exp(sum of the weights of its signs), divided by that sum over all its readings. The weights are
// those under which the labelled readings are likeliest and small ones are preferred (a conditional log-linear model with an L2
// prior), found by Adam over all stacks at once: the same stacks give the same weights.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { signsOfReading, type WordedRole, type WordingWeights } from '#archive/parse/titles/wording.ts'
import { loadResources } from '#archive/resources.ts'

import { descend } from './descend.ts'
import { heldOut, likeliest, readStacks, stackFiles, type LabelledStack } from './title-stacks.ts'

/** How much small weights are preferred, by trial on files not learned from; half and twice as much give the same. */
const prior = 1.5
/** Signs of fewer stacks are chance. */
const fewest = 3
const rounds = 150
/** Headlines in two lines are one of six in the files of stacks, and hardly one of ten on pages. */
const weightOfBroken = 0.5
const weightOfPages = 2

interface Weighted extends LabelledStack {
  readonly weight: number
}

const resources = loadResources().parse
const taught = new Map(stackFiles().map((file) => [file, weighStacks(file)]))

function weighStacks(file: string): Weighted[] {
  const isBroken = ({ readings, right }: LabelledStack): boolean =>
    (readings[right] as readonly WordedRole[]).filter((role) => role === 'headline').length > 1
  return readStacks(file, resources).map((stack) => ({
    ...stack,
    weight: file === 'pages.txt' ? weightOfPages : isBroken(stack) ? weightOfBroken : 1,
  }))
}

/** A reading by the places of its signs. */
type Row = readonly number[]

/** `roles<tab>sign`, each with its place. */
function placeSigns(stacks: readonly LabelledStack[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stack, readings } of stacks) {
    const own = new Set<string>()
    for (const reading of readings) for (const [key, sign] of signsOfReading(stack, reading)) own.add(`${key}\t${sign}`)
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map([...counts].filter(([, count]) => count >= fewest).map(([key], place) => [key, place]))
}

function rowsOf({ stack, readings }: LabelledStack, places: ReadonlyMap<string, number>): Row[] {
  return readings.map((reading) =>
    [...signsOfReading(stack, reading)].flatMap(([key, sign]) => {
      const place = places.get(`${key}\t${sign}`)
      return place === undefined ? [] : [place]
    }),
  )
}

/** The slope of the logarithmic likelihood against all weights. */
function addSlope(slope: Float64Array, readings: readonly Row[], { right, weight }: Weighted, weights: Float64Array): void {
  const points = readings.map((row) => row.reduce((sum, place) => sum + (weights[place] as number), 0))
  const most = Math.max(...points)
  const shares = points.map((value) => Math.exp(value - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  readings.forEach((row, reading) => {
    const error = weight * ((shares[reading] as number) / all - (reading === right ? 1 : 0))
    for (const place of row) slope[place] = (slope[place] as number) + error
  })
}

/** Weights under which the labelled readings are likeliest. */
function learn(stacks: readonly Weighted[]): WordingWeights {
  const places = placeSigns(stacks)
  const rows = stacks.map((stack) => rowsOf(stack, places))
  const weights = descend(places.size, { prior, rounds }, (slope, current) =>
    rows.forEach((readings, index) => addSlope(slope, readings, stacks[index] as Weighted, current)),
  )
  return tableOf([...places.keys()], weights)
}

/** Two decimals say enough. */
function tableOf(keys: readonly string[], weights: Float64Array): WordingWeights {
  const table = new Map<string, Map<string, number>>()
  for (const [place, key] of [...keys.entries()].toSorted(([, a], [, b]) => (a < b ? -1 : 1))) {
    const [roles = '', sign = ''] = key.split('\t')
    const weight = Math.round((weights[place] as number) * 100) / 100
    if (weight !== 0) table.set(roles, (table.get(roles) ?? new Map<string, number>()).set(sign, weight))
  }
  return table
}

const teach = (isTaught: (file: string) => boolean): WordingWeights =>
  learn([...taught].flatMap(([file, stacks]) => (isTaught(file) ? stacks : [])))

function report(file: string, weights: WordingWeights): { right: number; all: number } {
  const stacks = taught.get(file) ?? []
  const right = stacks.filter((stack) => likeliest(stack, weights) === stack.right).length
  process.stdout.write(`${file}: ${right} of ${stacks.length}\n`)
  return { right, all: stacks.length }
}

if (process.argv.includes('--cross')) {
  const sums = [...taught.keys()].map((file) =>
    report(
      file,
      teach((other) => other !== file),
    ),
  )
  const [right, all] = [sums.reduce((sum, { right: some }) => sum + some, 0), sums.reduce((sum, { all: some }) => sum + some, 0)]
  process.stdout.write(`${right} of ${all} (${((100 * right) / all).toFixed(1)} %)\n`)
} else {
  const weights = teach((file) => file !== heldOut)
  const rows = [...weights].map(([roles, signs]) => `  ${JSON.stringify(roles)}: ${JSON.stringify(Object.fromEntries(signs))}`)
  const target = join(import.meta.dirname, '../../resources/parse/title-wording.json')
  writeFileSync(target, `{\n "source": "learned from tests/fixtures/title-stacks",\n "weights": {\n${rows.join(',\n')}\n }\n}\n`)
  report(heldOut, weights)
}

// Learns resources/parse/article-borders.json from pages whose articles are known.
//   node tools/data/learn-article-borders.ts          writes the weights, and prints what they say of the held-out file
//   node tools/data/learn-article-borders.ts --cross  reads each source by what the others teach
//
// That an article begins is as likely as 1 / (1 + exp(−sum of the weights of the signs)). The weights are those under which what is
// known is likeliest and small ones are preferred (a logistic regression with an L2 prior).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { clamp, weighSigns } from '#archive/parse/pieces/learned-border.ts'
import { loadResources } from '#archive/resources.ts'

import { borderSources, heldOut, readBorders, type KnownBorder } from './article-borders.ts'
import { descend } from './descend.ts'

/** Signs of fewer borders are chance; with three as many the file is twice as long and says no more. */
const fewest = 5
const descent = { prior: 1, rounds: 300 }

const resources = loadResources().parse
const known = new Map(borderSources().map((source) => [source, readBorders(source, resources)]))

function learn(borders: readonly KnownBorder[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of borders) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const signs = [...counts].flatMap(([sign, count]) => (count >= fewest ? [sign] : [])).toSorted()
  const places = new Map(signs.map((sign, place) => [sign, place]))
  const rows = borders.map((border) => ({ ...border, row: border.signs.flatMap((sign) => places.get(sign) ?? []) }))
  const [ofRules, ofTitles] = [signs.length, signs.length + 1]
  const weights = descend(signs.length + 2, descent, (slope, current) => {
    const add = (place: number, by: number): void => {
      slope[place] = (slope[place] as number) + by
    }
    for (const { begins, row, points } of rows) {
      const [rules, titles] = [clamp(points.rules), clamp(points.titles)]
      const known = rules * (current[ofRules] as number) + titles * (current[ofTitles] as number)
      const odds = row.reduce((sum, place) => sum + (current[place] as number), known)
      const error = 1 / (1 + Math.exp(-odds)) - (begins ? 1 : 0)
      for (const place of row) add(place, error)
      add(ofRules, error * rules)
      add(ofTitles, error * titles)
    }
  })
  // Two decimals say enough.
  return new Map([...signs, 'rules', 'titles'].map((sign, place) => [sign, Math.round((weights[place] as number) * 100) / 100]))
}

const teach = (isTaught: (source: string) => boolean): ReadonlyMap<string, number> =>
  learn([...known].flatMap(([source, borders]) => (isTaught(source) ? borders : [])))

function report(source: string, weights: ReadonlyMap<string, number>): void {
  const borders = known.get(source) ?? []
  const isRight = ({ signs, points, begins }: KnownBorder): boolean => weighSigns(signs, points, weights) > 0 === begins
  const [articles, parts] = [borders.filter(({ begins }) => begins), borders.filter(({ begins }) => !begins)]
  const right = (of: readonly KnownBorder[]): string => `${of.filter(isRight).length} of ${of.length}`
  process.stdout.write(`${source}: ${right(articles)} articles, ${right(parts)} parts\n`)
}

if (process.argv.includes('--cross')) {
  for (const source of known.keys())
    report(
      source,
      teach((other) => other !== source),
    )
} else {
  const weights = teach((source) => source !== heldOut)
  const rows = [...weights].filter(([, weight]) => weight !== 0).map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${weight}`)
  const target = join(import.meta.dirname, '../../resources/parse/article-borders.json')
  writeFileSync(target, `{\n "source": "learned from tests/fixtures/article-borders",\n "weights": {\n${rows.join(',\n')}\n }\n}\n`)
  report(heldOut, weights)
}

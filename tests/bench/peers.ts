/** Programs for the same task, when they are installed: Recoll, a desktop search, and ripgrep, a fast plain scan. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { summarise } from './measure.ts'
import type { BenchQuery } from './queries.ts'

/** The questions that consist of one word, which every program can be asked. */
function plainWords(queries: readonly BenchQuery[]): readonly string[] {
  return queries
    .filter(({ words, without, where }) => words.length === 1 && without.length === 0 && where === '')
    .map(({ words }) => words[0] ?? '')
}

/** Time to list the files with a word; null without ripgrep. */
export function runRipgrep(corpus: string, queries: readonly BenchQuery[]): { p50: number; p95: number } | null {
  if (spawnSync('rg', ['--version']).error) return null
  const times = plainWords(queries).map((word) => {
    const started = performance.now()
    spawnSync('rg', ['--fixed-strings', '--files-with-matches', '--no-messages', word, corpus], { maxBuffer: 2 ** 30 })
    return performance.now() - started
  })
  return summarise(times)
}

const askRecoll = `
import json, sys, time
from recoll import recoll
db = recoll.connect(confdir=sys.argv[1])
times = []
for word in json.load(sys.stdin):
    started = time.perf_counter()
    query = db.query()
    query.execute('"' + word + '"', stemming=0)
    for doc in query.fetchmany(20):
        query.makedocabstract(doc)
    times.append((time.perf_counter() - started) * 1000)
print(json.dumps(times))
`

/** Indexing and pages of twenty with abstracts (it has no facets); null without Recoll and its Python module. */
export function runRecoll(corpus: string, folder: string, bytes: number, queries: readonly BenchQuery[]): object | null {
  const python = ['/usr/bin/python3', 'python3'].find((path) => spawnSync(path, ['-c', 'from recoll import recoll']).status === 0)
  if (python === undefined || spawnSync('recollindex', ['-h']).error) return null
  const configuration = join(folder, 'recoll')
  mkdirSync(configuration, { recursive: true })
  writeFileSync(join(configuration, 'recoll.conf'), `topdirs = ${corpus}\nloglevel = 1\nidxstatusfile = ${join(configuration, 'status')}\n`)
  const started = performance.now()
  spawnSync('recollindex', ['-c', configuration], { stdio: 'ignore' })
  const ms = performance.now() - started
  const asked = spawnSync(python, ['-c', askRecoll, configuration], { input: JSON.stringify(plainWords(queries)), encoding: 'utf8' })
  const size = spawnSync('du', ['-sb', join(configuration, 'xapiandb')], { encoding: 'utf8' })
  return { speed: bytes / 1e3 / ms, size: Number(size.stdout.split('\t')[0]) / bytes, ...summarise(JSON.parse(asked.stdout) as number[]) }
}

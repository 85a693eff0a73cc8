/**
 * npm run bench -- --articles N [--characters C] [--rounds R] [--peers] [--no-scan] [--json]
 *
 * Writes N invented pages, imports them as a user would, asks the fixed questions and prints one table. Beside it, in the
 * same run, a scan with LIKE, and with --peers Recoll and ripgrep where they are installed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { writeCorpus } from './corpus.ts'
import { runRecoll, runRipgrep } from './peers.ts'
import { makeQueries } from './queries.ts'
import type { StageInput, StageName } from './stages.ts'
import { writeTable, type Measured } from './table.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    characters: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    peers: { type: 'boolean', default: false },
    'no-scan': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const articles = Number(values.articles)
// A million articles of the length of real ones would be two days of reading for Recoll and ten gigabytes for us.
const characters = Number(values.characters ?? (articles > 300_000 ? 700 : 1100))
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'))

function stage(name: StageName, input: StageInput): Record<string, unknown> {
  process.stderr.write(`${name} …\n`)
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'stages.ts'), name, JSON.stringify(input)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // As the launcher has it.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, '../../out/compile-cache'), ...process.env },
  })
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`)
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>
}

try {
  process.stderr.write('writing pages …\n')
  const corpus = join(folder, 'pages')
  const { bytes, files, passages } = writeCorpus({ folder: corpus, articles, characters })
  const [fifty, more] = [join(folder, 'fifty'), join(folder, 'more')]
  writeCorpus({ folder: fifty, articles: 50, characters, seed: 2 })
  writeCorpus({ folder: more, articles: Math.min(20_000, Math.ceil(articles / 10)), characters, seed: 3 })
  const input: StageInput = { file: join(folder, 'bench.jianbao'), corpus, more, fifty, passages, rounds: Number(values.rounds) }
  const queries = makeQueries(passages)
  const measured = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, ${process.platform}`,
    articles,
    characters,
    bytes,
    files,
    importing: stage('importing', input),
    merging: stage('merging', input),
    opening: stage('opening', input),
    querying: stage('querying', input),
    scanning: values['no-scan'] ? null : stage('scanning', input),
    changing: stage('changing', input),
    ripgrep: values.peers ? runRipgrep(corpus, queries) : null,
    recoll: values.peers ? runRecoll(corpus, folder, bytes, queries) : null,
  } as unknown as Measured
  process.stdout.write(values.json ? `${JSON.stringify(measured, null, 2)}\n` : writeTable(measured))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

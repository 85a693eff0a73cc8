/** One part of the benchmark in a process of its own, so that memory and first results are its own: node stages.ts NAME JSON. */
import { statSync } from 'node:fs'

import { openArchive } from '#archive'
import { createIndexer } from '#archive/search/indexer.ts'
import { openStore } from '#archive/store/open-store.ts'
import { openArchiveInWorkers } from '#node/worker-client.ts'

import { scanWithLike } from './like-scan.ts'
import { startWatch, summarise, time, watchMemory } from './measure.ts'
import { makeQueries } from './queries.ts'

export interface StageInput {
  readonly file: string
  readonly corpus: string
  readonly more: string
  readonly fifty: string
  readonly passages: readonly string[]
  readonly rounds: number
}

const stages = { importing, merging, opening, querying, changing, scanning } as const
export type StageName = keyof typeof stages

/** The real import, with its threads, into a new archive. */
async function importing({ file, corpus }: StageInput): Promise<object> {
  const archive = await openArchiveInWorkers({ file, create: true })
  const { result, peak } = await watchMemory(() => archive.api.importFiles({ grant: archive.grantFiles({ paths: [corpus] }) }))
  const { textBytes, articles } = await archive.api.getInfo({})
  await archive.close()
  return { ms: result.ms, failed: result.failed.length, textBytes, articles, peak }
}

/** What the index keeper does when nothing else is to be done. */
async function merging({ file }: StageInput): Promise<object> {
  const store = openStore(file, { readonly: true })
  const indexer = createIndexer({ store, indexFile: `${file}-index` })
  indexer.probe()
  let longest = 0
  const ms = await time(async () => {
    for (let more = true; more;) longest = Math.max(longest, await time(() => (more = indexer.mergeStep())))
  })
  indexer.close()
  store.close()
  return { ms, longest, archiveBytes: statSync(file).size, indexBytes: statSync(`${file}-index`).size }
}

/** From a closed file to the first result. */
async function opening({ file }: StageInput): Promise<object> {
  let total = 0
  const ms = await time(async () => {
    const archive = await openArchive({ file, role: 'reader' })
    total = (await archive.api.search({ query: '中国' })).total
    await archive.close()
  })
  return { ms, total }
}

/** Pages of results by kind of question, facet changes, further pages. */
async function querying({ file, passages, rounds }: StageInput): Promise<object> {
  const archive = await openArchive({ file, role: 'reader' })
  const queries = makeQueries(passages)
  const pages: { kind: string; ms: number; processor: number }[] = []
  const facets: number[] = []
  const totals: number[] = []
  // Opening is measured by itself.
  await archive.api.search({ query: '' })
  const { peak } = await watchMemory(async () => {
    for (let round = 0; round < rounds; round++) {
      for (const { kind, request } of queries) {
        const watch = startWatch()
        const { total, engine } = await archive.api.search(request)
        pages.push({ kind, ...watch() })
        if (engine !== 'index') throw new Error('the index was not used')
        if (round === 0) totals.push(total)
        facets.push(await time(() => archive.api.search({ ...request, filters: { district: ['金水区'], year: ['2013'] } })))
      }
    }
  })
  await archive.close()
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  return {
    all: summarise(pages.map(({ ms }) => ms)),
    processor: summarise(pages.map(({ processor }) => processor)),
    kinds: kinds.map((kind) => ({ kind, ...summarise(pages.filter((page) => page.kind === kind).map(({ ms }) => ms)) })),
    facets: summarise(facets),
    peak,
    totals,
  }
}

/** Fifty more articles, a correction, and searching while more is imported. */
async function changing({ file, fifty, more, passages }: StageInput): Promise<object> {
  const archive = await openArchiveInWorkers({ file })
  const requests = makeQueries(passages).map(({ request }) => request)
  const page = async (at: number): Promise<number> => {
    const { filters, query } = requests[at % requests.length] ?? { query: '' }
    return time(() => archive.api.search({ query, ...(filters ? { filters } : {}) }))
  }
  const idle: number[] = []
  for (let at = 0; at < requests.length * 2; at++) idle.push(await page(at))
  const add = await time(() => archive.api.importFiles({ grant: archive.grantFiles({ paths: [fifty] }) }))
  const [hit] = (await archive.api.search({ query: '', limit: 1 })).hits
  const correction = await time(async () => {
    await archive.api.correctField({ id: hit?.id ?? '', field: 'headline', value: '更正过的标题' })
    const { total } = await archive.api.search({ query: '更正过的标题' })
    if (total === 0) throw new Error('the correction is not found')
  })
  const during: number[] = []
  let done = false
  const running = archive.api.importFiles({ grant: archive.grantFiles({ paths: [more] }) }).finally(() => (done = true))
  for (let at = 0; !done; at++) {
    during.push(await page(at))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await running
  await archive.close()
  return { add, correction, idle: summarise(idle), during: summarise(during), asked: during.length }
}

/** The plain scan that every answer equals. */
async function scanning({ file, passages }: StageInput): Promise<object> {
  return scanWithLike(file, makeQueries(passages))
}

const [name = '', json = '{}'] = process.argv.slice(2)
if (import.meta.main) {
  const stage = stages[name as StageName]
  console.log(JSON.stringify(await stage(JSON.parse(json) as StageInput)))
  // Threads that merge when idle are not waited for.
  process.exit(0)
}

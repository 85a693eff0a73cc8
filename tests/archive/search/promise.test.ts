/** The promise: the hits are those of a plain scan by docs/matching.md, through the index, behind it, and without it. */
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createIndexer } from '#archive/search/indexer.ts'
import { createSearcher, type Searcher } from '#archive/search/searcher.ts'
import type { Store } from '#archive/store/open-store.ts'
import { insertRemoval, undoRemoval, type RemovalItems } from '#archive/store/removals.ts'
import type { Role } from '#contract/models.ts'
import { addPages, changePage, makeStore, type PlainArticle, type PlainPage } from '#tests/helpers/filled-store.ts'
import { oracleMatches, type Asked } from '#tests/helpers/oracle.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const corpora = 100
const queriesEach = 100

/** Few characters, so that words meet: both scripts, both widths, digits of four kinds, punctuation, and what changes length. */
const characters = [
  ...'郑州市管城区人大会议全我们',
  ...'鄭區會議薴苧苎',
  ...'aBＡｂ',
  ...'201３〇零二三',
  ...'，。,-—（)“”「」"',
  ...'㎡①ﬁ⽂文',
  ' ',
  '\u3000',
  '\u200b',
  'e\u0301',
  'é',
  '\u845b\u{e0100}',
  '\u{20bb7}',
  '😀',
]
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength }).map((all) => all.join(''))
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 })

const article: fc.Arbitrary<PlainArticle> = fc.record({
  headline: maybe(text(12)),
  kicker: maybe(text(6)),
  subtitle: maybe(text(6)),
  dateline: maybe(text(4)),
  byline: fc.array(fc.record({ role: fc.constantFrom<Role>('reporter', 'correspondent', 'photographer'), name: text(3) }), {
    maxLength: 3,
  }),
  districts: fc.uniqueArray(fc.constantFrom('管城回族区', '郑东新区', '金水区'), { maxLength: 2 }),
  paragraphs: fc.array(text(30), { minLength: 1, maxLength: 4 }),
})
const page: fc.Arbitrary<Omit<PlainPage, 'name'>> = fc.record({
  outlet: maybe(fc.constantFrom('郑州日报', '鄭州晚報', '中原网')),
  publishedDate: maybe(fc.constantFrom('2014', '2014-05', '2014-05-06', '2017-12-31')),
  pageNumber: maybe(fc.constantFrom('05', 'A10')),
  pageName: maybe(fc.constantFrom('要闻', '都市新闻')),
  articles: fc.array(article, { minLength: 1, maxLength: 3 }),
})

const fields = [null, null, null, null, '标题', '引题', '副题', '电头', '正文', '署名', '记者', '通讯员', '来源', '区县', '版名']

/** A query over a corpus: most words are cut out of it. */
function asked(pages: readonly PlainPage[]): fc.Arbitrary<Asked> {
  const units = pages.flatMap(({ outlet, pageName, articles }) => [
    ...articles.flatMap((one) => [
      one.headline,
      one.kicker,
      one.subtitle,
      one.dateline,
      ...(one.paragraphs ?? []),
      ...(one.byline ?? []).map(({ name }) => name),
    ]),
    outlet,
    pageName,
  ])
  const cut = fc
    .tuple(fc.constantFrom(...units.filter((unit) => typeof unit === 'string')), fc.nat(), fc.integer({ min: 1, max: 14 }))
    .map(([unit, at, length]) => {
      const all = [...unit]
      const start = at % all.length
      return all.slice(start, start + length).join('')
    })
  const word = fc
    .record({
      kind: fc.constant('word' as const),
      text: fc.oneof({ weight: 4, arbitrary: cut }, { weight: 1, arbitrary: text(4) }),
      quoted: fc.boolean(),
      field: fc.constantFrom(...fields),
    })
    .map((one) => (canBeBare(one.text) ? one : { ...one, quoted: true }))
    .filter((one) => !one.quoted || !/["“”「」]/.test(one.text))
  const { tree } = fc.letrec<{ tree: Asked }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 5, arbitrary: word },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant('and' as const), parts: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('or' as const), parts: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }) }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('not' as const), part: tie('tree') }) },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('unknown' as const),
          field: fc.constantFrom('来源' as const, '区县' as const, '版名' as const),
        }),
      },
    ),
  }))
  return tree
}

/** True when the text, put down without quotation marks, can only be read as one word. */
function canBeBare(word: string): boolean {
  return /^[\p{L}\p{N}]([^\p{White_Space}:：]*[\p{L}\p{N}])?$/u.test(word) && !['AND', 'OR', 'NOT'].includes(word.normalize('NFKC'))
}

function write(node: Asked): string {
  switch (node.kind) {
    case 'and':
      return node.parts.map((part) => (part.kind === 'or' ? bracket(part) : write(part))).join(' ')
    case 'or':
      return node.parts.map(bracket).join(' OR ')
    case 'not':
      return `-${bracket(node.part)}`
    case 'unknown':
      return `${node.field}：不详`
    case 'word':
      return `${node.field ? `${node.field}：` : ''}${node.quoted ? `“${node.text}”` : node.text}`
  }
}

/** A bracket inside a word takes the next one at its edge for its partner; a space keeps them apart. */
function bracket(node: Asked): string {
  const inner = write(node)
  return /[^\s(（-][(（]/.test(inner) ? `( ${inner} )` : `（${inner}）`
}

const folder = tempFolder()
let made = 0

interface Corpus {
  readonly store: Store
  pages: readonly PlainPage[]
  readonly sources: readonly number[]
  readonly indexed: Searcher
  readonly scanning: Searcher
}

function makeCorpus(pages: readonly PlainPage[]): Corpus {
  const file = join(folder, `${made++}.jianbao`)
  const store = makeStore(file)
  const sources = addPages(store, pages)
  follow({ store })
  const indexed = createSearcher({ store, indexFile: `${file}-index` })
  const scanning = createSearcher({ store, indexFile: `${file}-none` })
  return { store, pages, sources, indexed, scanning }
}

/** Brings the index up to the archive. */
function follow({ store }: Pick<Corpus, 'store'>): void {
  const indexer = createIndexer({ store, indexFile: `${store.file}-index` })
  while (!indexer.catchUp(7).done);
  indexer.close()
}

function close({ store, indexed, scanning }: Corpus): void {
  indexed.close()
  scanning.close()
  store.close()
}

function idsOf(searcher: Searcher, query: string, engine: 'index' | 'scan' | null): readonly string[] {
  const result = searcher.search({ query, limit: 1000 })
  if (engine) expect(result.engine).toBe(engine)
  expect(result.total).toBe(result.hits.length)
  return result.hits.map(({ id }) => id).toSorted()
}

function expectedIds({ store, pages }: Corpus, query: Asked): readonly string[] {
  const ids = store.db.prepare('SELECT a.id FROM article a JOIN source s ON s.id = a.source_id WHERE s.name = ? ORDER BY a.number').pluck()
  return pages
    .flatMap((one) => {
      const known = (ids.all(one.name) as string[]).toSorted((a, b) => Number(a.split('-')[1]) - Number(b.split('-')[1]))
      return one.articles.flatMap((each, index) => ((oracleMatches(query, one, each) ?? true) ? [known[index]!] : []))
    })
    .toSorted()
}

/** Hits without outlet and without district, by the facets and by what the filters for them leave. */
function countUnknown(searcher: Searcher, query: string): readonly number[] {
  const { unknown } = searcher.search({ query, limit: 0 })
  const chosen = [{ outlet: [''] }, { district: [''] }].map((filters) => searcher.search({ query, filters, limit: 0 }).total)
  return [unknown.outlet, unknown.district, ...chosen]
}

function expectedUnknown(corpusAsked: Corpus, query: Asked): readonly number[] {
  const counts = (['来源', '区县'] as const).map(
    (field) => expectedIds(corpusAsked, { kind: 'and', parts: [query, { kind: 'unknown', field }] }).length,
  )
  return [...counts, ...counts]
}

const corpus = fc.array(page, { minLength: 5, maxLength: 20 }).map((pages) => pages.map((one, index) => ({ ...one, name: `${index}.txt` })))
const seeded = { numRuns: corpora, seed: 20_261_122, endOnFailure: true }

describe('search', () => {
  it('finds what a plain scan by the definition finds, 10,000 times', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(corpus, fc.infiniteStream(fc.nat()), (pages, choices) => {
        const built = makeCorpus(pages)
        try {
          for (const query of fc.sample(asked(pages), { numRuns: queriesEach, seed: choices.next().value })) {
            const expected = expectedIds(built, query)
            expect(idsOf(built.indexed, write(query), 'index'), write(query)).toEqual(expected)
            expect(idsOf(built.scanning, write(query), null), write(query)).toEqual(expected)
            expect(countUnknown(built.indexed, write(query)), write(query)).toEqual(expectedUnknown(built, query))
          }
        } finally {
          close(built)
        }
      }),
      seeded,
    )
  })

  it('finds the same when the archive has gone on and the index has not', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(corpus, page, fc.nat(), (pages, other, choice) => {
        const built = makeCorpus(pages)
        try {
          const at = choice % pages.length
          const changed = { ...other, name: pages[at]!.name }
          changePage(built.store, built.sources[at]!, changed)
          built.pages = pages.with(at, changed)
          for (const query of fc.sample(asked(built.pages), { numRuns: 20, seed: choice })) {
            expect(idsOf(built.indexed, write(query), 'index'), write(query)).toEqual(expectedIds(built, query))
          }
        } finally {
          close(built)
        }
      }),
      { ...seeded, numRuns: 25 },
    )
  })

  it(
    'finds the same without what was taken out, before and after the index has followed, and with all that was put back',
    {
      timeout: 120_000,
    },
    () => {
      fc.assert(
        fc.property(corpus, fc.nat(), (pages, choice) => {
          const built = makeCorpus(pages)
          const { store, sources } = built
          try {
            const idsOfSource = store.db.prepare('SELECT id FROM article WHERE source_id = ? ORDER BY id').pluck()
            const alone = idsOfSource.get(sources[choice % sources.length]) as string
            const sourceIds = sources.filter((_, at) => (choice + at) % 3 === 0)
            const taken: readonly RemovalItems[] = [{ articleId: alone }, { sourceIds }]
            const compare = (out: readonly string[]): void => {
              const there = (ids: readonly string[]): readonly string[] => ids.filter((id) => !out.includes(id))
              for (const query of fc.sample(asked(pages), { numRuns: 10, seed: choice })) {
                const expected = there(expectedIds(built, query))
                expect(idsOf(built.indexed, write(query), 'index'), write(query)).toEqual(expected)
                expect(idsOf(built.scanning, write(query), null), write(query)).toEqual(expected)
                const unknown = (field: '来源' | '区县'): number =>
                  there(expectedIds(built, { kind: 'and', parts: [query, { kind: 'unknown', field }] })).length
                expect(countUnknown(built.indexed, write(query)).slice(0, 2), write(query)).toEqual([unknown('来源'), unknown('区县')])
              }
            }
            for (const items of taken) store.db.transaction(() => insertRemoval(store.db, null, items))()
            const out = [alone, ...sourceIds.flatMap((source) => idsOfSource.all(source) as string[])]
            compare(out)
            follow(built)
            compare(out)
            expect(built.indexed.check()).toEqual([])
            for (const items of taken) store.db.transaction(() => undoRemoval(store.db, items))()
            compare([])
            follow(built)
            compare([])
            expect(built.indexed.check()).toEqual([])
          } finally {
            close(built)
          }
        }),
        { ...seeded, numRuns: 25 },
      )
    },
  )
})

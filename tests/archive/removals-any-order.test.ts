/** Whatever is taken out, put back, cut, read and imported again, in any order: what is out is found nowhere, and nothing is lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ArchiveError } from '#contract/errors.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'

import { PageArchive } from './cuts/page-archive.ts'

const kinds = ['remove', 'remove', 'restore', 'split', 'merge', 'undo', 'tag', 'rebuild', 'import', 'change'] as const
const acts = fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(11) }), { minLength: 4, maxLength: 14 })
type Act = Readonly<{ kind: (typeof kinds)[number]; at: number }>

const headlines = ['路灯全都亮了', '水渠终于通了', '公交线路改了', '老桥总算修好了']
/** What an act may be refused with: there is nothing left to do it to, or a part of it is out. */
const refusals = new Set(['article-removed', 'no-cut-there', 'not-neighbours', 'cut-not-found', 'nothing-to-restore', 'nothing-to-remove'])

async function carryOut({ api, ...page }: Handle, { kind, at }: Act, number: number): Promise<void> {
  const { articles } = await api.getSource({ sourceId: page.sourceId })
  const one = articles[at % articles.length]
  if (!one) return
  const { id } = one
  switch (kind) {
    case 'remove':
      await api.removeArticles({ what: at === 11 ? { source: page.sourceId } : { article: id } })
      return
    case 'restore':
      await api.restoreArticles({ what: at === 11 ? { source: page.sourceId } : { article: id } })
      return
    case 'split':
      await api.splitArticle({ id, at: { paragraph: 1 } })
      return
    case 'merge':
      await api.mergeArticles({ id, nextId: articles[(at + 1) % articles.length]?.id ?? id })
      return
    case 'undo': {
      const [cut] = (await api.listCuts({ id })).filter(({ undoable }) => undoable)
      if (cut) await api.undoCut({ cutId: cut.id })
      return
    }
    case 'tag':
      await api.setTags({ id, tags: [`签${number}`] })
      return
    case 'rebuild':
      await api.rebuild({ what: 'reading' })
      return
    case 'import':
      expect(await page.importAgain()).toMatchObject({ unchanged: 1 })
      return
    case 'change':
      await api.correctField({ id, field: 'pageName', value: `改${number}`, scope: at % 2 === 0 ? 'article' : 'page' })
  }
}

interface Handle {
  readonly api: PageArchive['api']
  readonly sourceId: string
  readonly importAgain: () => ReturnType<PageArchive['importAgain']>
}

/** What is out is not found, what is not out is, and all the numbers agree. */
async function compare({ api, sourceId }: Handle): Promise<void> {
  const { articles } = await api.getSource({ sourceId })
  const present = articles.filter(({ removed }) => !removed).map(({ id }) => id)
  const { total, hits } = await api.search({ query: '', limit: 100 })
  expect(hits.map(({ id }) => id).toSorted()).toEqual(present.toSorted())
  expect(total).toBe(present.length)
  const info = await api.getInfo({})
  expect([info.articles, info.articles + info.removed.articles]).toEqual([present.length, articles.length])
  const standing = (await api.listRemovals({})).filter(({ undoneAt }) => undoneAt === null)
  expect(standing.length > 0).toBe(present.length < articles.length)
}

describe('taking out in any order', () => {
  it('finds just what is not out, and gives all back', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (wanted) => {
        const page = new PageArchive()
        await page.begin()
        await page.importPage(plainPage(...headlines))
        const before = (await page.all()).map(({ id, headline, paragraphs }) => ({ id, headline, paragraphs }))
        const sourceId = (await page.all())[0]?.sourceId ?? ''
        const handle: Handle = { api: page.api, sourceId, importAgain: () => page.importAgain() }
        for (const [number, act] of wanted.entries()) {
          await carryOut(handle, act, number).catch((thrown: unknown) => {
            if (!(thrown instanceof ArchiveError && refusals.has(thrown.code))) throw thrown
          })
          await compare(handle)
        }
        expect(await page.api.checkArchive({})).toEqual({ ok: true, problems: [] })

        for (const { id, undoneAt } of await page.api.listRemovals({}))
          if (undoneAt === null) await page.api.restoreArticles({ what: { removal: id } })
        for (;;) {
          const cuts = await Promise.all((await page.all()).map(({ id }) => page.api.listCuts({ id })))
          const last = Math.max(...cuts.flat().map(({ id, undoable }) => (undoable ? id : 0)))
          if (last <= 0) break
          await page.api.undoCut({ cutId: last })
        }
        expect((await page.all()).map(({ id, headline, paragraphs }) => ({ id, headline, paragraphs }))).toEqual(before)
        await page.close()
      }),
      { numRuns: 25 },
    )
  })
})

/** Whatever is cut, merged, corrected, undone and read again, in any order: no line of the source and nothing of the user's is lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Article, Cut } from '#contract/models.ts'

import { PageArchive, textOf } from './page-archive.ts'

type Act =
  | { readonly kind: 'split' | 'correct' | 'tag'; readonly article: number; readonly paragraph: number }
  | { readonly kind: 'merge' | 'undo' | 'rebuild' | 'import'; readonly article: number }

const place = fc.nat(11)
const acts = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('split', 'split', 'correct', 'tag'), article: place, paragraph: place }),
    fc.record({ kind: fc.constantFrom('merge', 'merge', 'undo', 'rebuild', 'import'), article: place }),
  ) as fc.Arbitrary<Act>,
  { minLength: 3, maxLength: 14 },
)

const topics = ['路灯全都亮了', '水渠终于通了', '公交线路改了', '老桥总算修好了']
/** Lines of every kind that a piece may have below its opening; each is on the page once. */
const lines = fc.constantFrom(
  (topic: string) => `工作人员介绍,${topic}之后还有后续安排,请大家留意门口的告示。`,
  (topic: string) => `居民王先生说,${topic}以后出门方便多了。`,
  (topic: string) => `${topic}的来龙去脉`,
  (topic: string) => `图为${topic}后的街道 李四 摄`,
  (topic: string) => `责任编辑 ${topic.slice(0, 1)}小明`,
)
const pages = fc.array(fc.uniqueArray(lines, { maxLength: 4 }), { minLength: 2, maxLength: 4 }).map((pieces) =>
  pieces.flatMap((more, index) => {
    const topic = topics[index] ?? ''
    return [
      topic,
      `本报讯(记者 周一鸣)昨日上午,${topic}的消息传到了第${index + 1}个社区,居民们纷纷表示欢迎。`,
      ...more.map((line) => line(topic)),
    ]
  }),
)

/** How often each line is in an article or left over: once. */
async function checkLines(page: PageArchive, printed: readonly string[]): Promise<void> {
  const articles = await page.all()
  const source = await page.api.getSource({ sourceId: articles[0]?.sourceId ?? '' })
  for (const line of printed) {
    const start = source.transcript.indexOf(line)
    const end = start + line.length
    const holders = source.articles.filter(({ spans }) => spans.some(([from, to]) => from <= start && end <= to))
    const left = source.leftovers.filter(({ text }) => text === line)
    expect(holders.length + left.length, line).toBe(1)
    if (holders.length === 0) continue
    const holder = articles.find(({ id }) => id === holders[0]?.id) as Article
    if (/[。]$/.test(line)) expect(textOf(holder)).toContain(line.replace(/^本报讯\(.*?\)/, ''))
    else
      expect(JSON.stringify([holder, await page.api.listCorrections({ id: holder.id })])).toContain(
        line.replace(/^责任编辑 /, '').split(' ')[0],
      )
  }
}

/** The cuts that can be undone, newest first. */
async function listStanding(page: PageArchive): Promise<readonly Cut[]> {
  const all = await Promise.all((await page.all()).map(({ id }) => page.api.listCuts({ id })))
  const cuts = new Map(all.flat().map((cut) => [cut.id, cut]))
  return [...cuts.values()].filter(({ undoable }) => undoable).toSorted((a, b) => b.id - a.id)
}

async function carryOut(page: PageArchive, act: Act, number: number): Promise<void> {
  const articles = await page.all()
  const index = act.article % articles.length
  const { id, paragraphs } = articles[index] as Article
  switch (act.kind) {
    case 'split':
      // A piece without text is refused; everything else is a place to cut.
      await page.api.splitArticle({ id, at: { paragraph: act.paragraph % paragraphs.length } }).catch((thrown: unknown) => {
        expect(thrown).toMatchObject({ code: 'no-cut-there' })
      })
      return
    case 'merge': {
      const next = articles[index + 1]
      if (next) await page.api.mergeArticles({ id, nextId: next.id })
      return
    }
    case 'undo': {
      const cuts = await listStanding(page)
      const cut = cuts[act.article % Math.max(1, cuts.length)]
      if (cut) await page.api.undoCut({ cutId: cut.id })
      return
    }
    case 'correct':
      // A field that no line of the text stands in.
      await page.api.correctField({ id, field: 'pageName', value: `改${number}`, scope: act.paragraph % 2 === 0 ? 'article' : 'page' })
      return
    case 'tag':
      await page.api.setTags({ id, tags: [...(articles[index]?.tags ?? []), `签${number}`] })
      return
    case 'rebuild':
      await page.api.rebuild({ what: 'reading' })
      return
    case 'import':
      expect(await page.importAgain()).toMatchObject({ unchanged: 1 })
  }
}

const asRead = (articles: readonly Article[]): unknown =>
  articles.map(({ id, headline, byline, paragraphs }) => ({ id, headline, byline, paragraphs }))

describe('cuts in any order', () => {
  // Some hundred acts on real archives: more than the usual time where a machine is busy.
  it('lose no line and nothing of the user, and when all are undone the page is as it was read', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(pages, acts, async (printed, wanted) => {
        const page = new PageArchive()
        await page.begin()
        await page.importPage(`${printed.join('\n\n')}\n`)
        const before = asRead(await page.all())
        const { articleIds } = await page.api.changeDigest({ title: '全部', put: { ids: (await page.all()).map(({ id }) => id) } })
        for (const [number, act] of wanted.entries()) {
          await carryOut(page, act, number)
          await checkLines(page, printed)
        }
        const tags = new Set((await page.all()).flatMap((article) => article.tags))
        expect([...tags].toSorted()).toEqual(wanted.flatMap(({ kind }, number) => (kind === 'tag' ? [`签${number}`] : [])).toSorted())
        const corrections = await Promise.all((await page.all()).map(({ id }) => page.api.listCorrections({ id })))
        const made = wanted.filter(({ kind }) => kind === 'correct').length
        expect(new Set(corrections.flat().map(({ id }) => id)).size).toBe(made)
        expect(await page.api.checkArchive({})).toEqual({ ok: true, problems: [] })

        for (let cuts = await listStanding(page); cuts[0]; cuts = await listStanding(page)) await page.api.undoCut({ cutId: cuts[0].id })
        expect(asRead(await page.all())).toEqual(before)
        expect((await page.api.listDigests({}))[0]?.articleIds).toEqual(articleIds)
        await page.close()
      }),
      { numRuns: 25 },
    )
  })
})

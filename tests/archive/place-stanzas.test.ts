import { describe, expect, it } from 'vitest'

import { findVerse } from '#archive/digest/group-paragraphs.ts'
import { findStanzas } from '#archive/place-stanzas.ts'

import { pageOfEachTest } from './cuts/page-archive.ts'

const page = pageOfEachTest()
const lines = ['老井边的青苔', '比石阶先醒', '水桶落下去', '月亮碎了一回', '又慢慢圆起来', '像什么也没有']
const poem = (gap: (line: number) => string): string =>
  [
    '第A12版:副刊 上一版3  4下一版\n老井\n返回主页 | 郑州日报 | 标题导航 | 郑州晚报\n上一期  下一期\n老井\n□ 马春生\n',
    ...lines.map((line, index) => `${gap(index)}${line}`),
    '3上一篇  下一篇4\n版权声明 @ 中原网 网站版权所有',
  ].join('\n')
const stanzasOf = async (text: string): Promise<readonly number[] | undefined> => {
  await page.importPage(text)
  const [article] = await page.all()
  return (await page.api.getArticle({ id: article!.id })).article.stanzas
}

describe('placeStanzas', () => {
  it('finds the empty lines between stanzas on the page', async () => {
    expect(await stanzasOf(poem((line) => (line === 2 || line === 5 ? '\n' : '')))).toEqual([2, 5])
  })

  it('takes a page whose lines are all parted by empty ones for one stanza', async () => {
    expect(await stanzasOf(poem(() => '\n'))).toBeUndefined()
  })

  it('finds the wider gaps on such a page', async () => {
    expect(await stanzasOf(poem((line) => (line === 3 ? '\n\n' : '\n')))).toEqual([3])
  })

  it('parts stanzas on paper and in every file', async () => {
    await page.importPage(poem((line) => (line === 2 ? '\n' : '')))
    const [article] = await page.all()
    const request = { ids: [article!.id], printedOn: '2026-11-22' }
    expect((await page.api.composePrint(request)).html.split('class="stanza"')).toHaveLength(3)
    const { parts } = await page.api.composeExport({ ...request, format: 'markdown' })
    expect(parts[0]!.text).toContain('比石阶先醒\n\n水桶落下去  \n月亮碎了一回')
  })
})

describe('findStanzas', () => {
  const paragraphs = lines.map((text) => ({ kind: 'text' as const, text }))
  it('takes a first line that is the title, too, for no sign that the others stand wide apart', () => {
    expect(findStanzas(paragraphs, findVerse(paragraphs), [lines[0], '马春生', ...lines].join('\n\n'))).toEqual([])
  })

  it('says nothing where the page has other lines than the reading', () => {
    expect(findStanzas(paragraphs, findVerse(paragraphs), '别的\n\n文字')).toEqual([])
  })
})

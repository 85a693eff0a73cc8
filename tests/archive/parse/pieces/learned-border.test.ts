import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { weighSigns } from '#archive/parse/pieces/learned-border.ts'
import { borderSources, heldOut, readBorders } from '#tools/data/article-borders.ts'

import { read, resources } from '../parse-tools.ts'

describe('where an article begins', () => {
  const file = join(import.meta.dirname, '../../../../resources/parse/article-borders.json')
  const weights = new Map(Object.entries((JSON.parse(readFileSync(file, 'utf8')) as { weights: Record<string, number> }).weights))
  const borders = readBorders(heldOut, resources)
  const shareOf = (begins: boolean): number => {
    const all = borders.filter((border) => border.begins === begins)
    return all.filter(({ signs, points }) => weighSigns(signs, points, weights) > 0 === begins).length / all.length
  }

  it('is known on pages that nothing was learned from', () => {
    expect(shareOf(true)).toBeGreaterThan(0.97)
    expect(shareOf(false)).toBeGreaterThan(0.86)
  })

  it('has no weights for signs that are not read any more', () => {
    const signs = new Set(borderSources().flatMap((source) => readBorders(source, resources).flatMap((border) => border.signs)))
    expect([...weights.keys()].filter((sign) => !signs.has(sign))).toEqual(['rules', 'titles'])
  })

  it('is told where neither byline nor dateline nor blank line tells', () => {
    const { articles } = read(`${page.join('\n')}\n`)
    expect(articles.map(({ headline }) => headline)).toEqual(['南关街老面馆换了新掌柜', '城东三个小区装上充电桩', '寻一位拾金不昧的人'])
  })
})

const page = [
  '南关街老面馆换了新掌柜',
  '南关街的老面馆开了三十一年，上个月换了掌柜。新掌柜是老掌柜的外甥女，学的是会计，回来揉面揉了半年才接手。',
  '老掌柜把账本、菜刀和一口用了二十年的铁锅都留给了她，只带走了墙上的挂钟。',
  '城东三个小区装上充电桩',
  '家住城东的电动车车主不用再从楼上往下拉线了。街道办协调供电部门，在三个小区的车棚里装了六十四个充电桩，刷卡充电，充满自停。',
  '社区提醒居民，充电桩不得私自加装插排，发现异味应当立即断电报修。',
  '寻一位拾金不昧的人',
  '本月八日傍晚，我在汽车站候车时丢了一个装着八千元现金和病历的布包，一位穿蓝工装的中年人追到车上还给了我，没有留下姓名。盼知情人告诉我他在哪里，好让我当面道一声谢。',
]

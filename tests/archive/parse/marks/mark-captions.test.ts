import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const body = '天刚蒙蒙亮,渠边已经有了人声,卖早点的摊主支起炉子,热气顺着屋檐往上飘。'
const signed = `本报讯(记者 张敏)${body}`
const next = ['老井边修起了洗衣台', `本报讯(记者 李红)${body}`]

/** Each article with its kinds of paragraphs and its people. */
function articlesOf(...lines: readonly string[]): string[] {
  return readLines('某某晚报  2013年5月8日  星期三  B03版  城事', ...lines).articles.map(({ headline, byline, paragraphs }) =>
    [headline, ...paragraphs.map(({ kind }) => kind), ...byline.map(({ role, name }) => `${role} ${name}`)].join(' · '),
  )
}

describe('lines above a photographer', () => {
  it('are captions of the text above, and so is who took the picture', () => {
    expect(articlesOf('新修的水渠通水了', signed, body, '村民在渠边洗菜', '本报记者 王小山 摄', ...next)).toEqual([
      '新修的水渠通水了 · text · text · caption · reporter 张敏 · photographer 王小山',
      '老井边修起了洗衣台 · text · reporter 李红',
    ])
  })

  it('are captions with a sign that points at the picture, wherever they stand', () => {
    expect(articlesOf('新修的水渠通水了', '▼孩子们在桥上看水', '本报记者 王小山 摄', signed)).toEqual([
      '新修的水渠通水了 · caption · text · photographer 王小山 · reporter 张敏',
    ])
    expect(articlesOf('新修的水渠通水了', signed, '▲村民在渠边洗菜', '▲桥上看水的孩子', '本报记者 王小山 摄', ...next)[0]).toBe(
      '新修的水渠通水了 · text · caption · caption · reporter 张敏 · photographer 王小山',
    )
  })

  it('are the title of picture news where its text stands below him', () => {
    expect(articlesOf('新修的水渠通水了', signed, '桥上看水的孩子', '本报记者 王小山 摄', `5月7日,${body}`)).toEqual([
      '新修的水渠通水了 · text · reporter 张敏',
      '桥上看水的孩子 · text · photographer 王小山',
    ])
  })

  it('are captions under numbers', () => {
    expect(articlesOf('新修的水渠通水了', signed, '图①:渠边的村民。', '图②:桥上的孩子。', '本报记者 王小山 摄')[0]).toBe(
      '新修的水渠通水了 · text · caption · caption · reporter 张敏 · photographer 王小山',
    )
  })
})

describe('short lines in one place of a text whose byline credits pictures', () => {
  const page = (...lines: string[]): string[] => articlesOf('新修的水渠通水了', '□记者 张敏 文/图', body, ...lines, body)

  it('are captions', () => {
    expect(page('志愿者在桥头送水', '排队的村民')).toEqual(['新修的水渠通水了 · text · caption · caption · text · reporter 张敏'])
  })

  it('are subheadings in several places, or where they show nobody', () => {
    expect(page('志愿者在桥头送水', body, '排队的村民')[0]).toContain('subheading')
    expect(page('交通提示')[0]).toContain('subheading')
    expect(page('等了五十年的一张照片')[0]).toContain('subheading')
    expect(page('一个晒温度的夜晚')[0]).toContain('subheading')
  })
})

describe('lines that say from whom a picture comes', () => {
  it.each([
    '村民在渠边洗菜 (图片来源:河湾村委会)',
    '村民在渠边洗菜(照片来源:河湾村委会)',
    '村民在渠边洗菜 (图源:河湾村委会)',
    '▲旧渠边的水磨 资料图片',
    '旧渠边的水磨 资料照片',
  ])('are captions, not subheadings: %s', (caption) => {
    expect(articlesOf('新修的水渠通水了', '', signed, '', caption, '', body)).toEqual([
      '新修的水渠通水了 · text · caption · text · reporter 张敏',
    ])
  })
})

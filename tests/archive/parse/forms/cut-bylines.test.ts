import { describe, expect, it } from 'vitest'

import { isRestOfByline } from '#archive/parse/forms/cut-bylines.ts'

import { readLines, resources } from '../parse-tools.ts'

const isRest = (above: string, rest: string): boolean => isRestOfByline(above, rest, resources.surnames)

describe('isRestOfByline', () => {
  it.each([
    ['渠水到了地头。记者 张立 通讯', '员 李雪 文/图'],
    ['渠水到了地头。记', '者 张立 通讯员 李雪'],
    ['渠水到了地头。记者 张小', '满 通讯员 李雪'],
    ['渠水到了地头。记者 张立 通讯员 李', '雪梅 文/图'],
    ['渠水到了地头。” 本报记者 张立 实习', '生 李雪'],
    ['渠水到了地头。本报首席记者 张', '小满'],
    ['渠水到了地头。记者 张', '立 通讯员 李雪'],
    ['渠水到了地头。记者', '张立 通讯员 李雪'],
    ['渠水到了地头。记者 张立 通讯员', '李雪 文/图'],
  ])('is true of %s / %s', (above, rest) => {
    expect(isRest(above, rest)).toBe(true)
  })

  it.each([
    ['渠水到了地头。记者 张立', '通讯员 李雪'],
    ['渠水到了地头。记者 张小满', '文/图'],
    ['渠水到了地头。记者 张立', '图 李雪'],
    ['渠水到了地头。记者 张小', '满渠清水流到了村口。'],
    ['渠水到了地头,记者 张小', '满 通讯员 李雪'],
    ['渠水到了地头。', '员 李雪'],
    ['渠水到了地头。记者', '到场的人'],
    ['渠水到了地头。他想当记者', '水渠通到哪里'],
    ['渠水到了地头。记者 张立', '李雪 文/图'],
    ['渠水到了地头。记者 提水', '渠 通讯员 李雪'],
  ])('is false of %s / %s', (above, rest) => {
    expect(isRest(above, rest)).toBe(false)
  })
})

it('reads a byline that the column cut in a name, in the middle of the text', () => {
  const { articles } = readLines(
    '新渠引水到村口',
    '',
    '昨日,记者从水利局获悉,新渠已经修到村口,两岸的人家都用上了渠水。',
    '',
    '水价由村民开会定,一担两分钱,账贴在磨坊墙上。记者 张小',
    '',
    '满 通讯员 李雪 文/图',
    '',
    '渠边还要种上三百棵柳树,明年春天动手,树苗由林场送。',
  )
  expect(articles).toHaveLength(1)
  expect(articles[0]?.byline).toEqual([
    { role: 'reporter', name: '张小满' },
    { role: 'correspondent', name: '李雪' },
  ])
  expect(articles[0]?.paragraphs.map(({ text }) => text.slice(-5))).toEqual(['上了渠水。', '磨坊墙上。', '由林场送。'])
})

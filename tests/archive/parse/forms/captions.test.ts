import { describe, expect, it } from 'vitest'

import { isCreditedLine, isPointer, readCredit, showsPicture } from '#archive/parse/forms/captions.ts'

import { resources } from '../parse-tools.ts'

const credited = (plain: string): string[] => readCredit({ plain, text: plain }, resources).map(({ role, name }) => `${role} ${name}`)

describe('a line with a sign that points at the picture', () => {
  it.each(['▲村民在渠边清淤', '△几名队员正在闸门旁', '▲ 渠边的桥。 图/张敏'])('is a caption: %s', (plain) => {
    expect(isPointer(plain)).toBe(true)
  })

  it.each(['▲村民在渠边终于喝上水', '▲渠水进了院子', '■村民在渠边清淤'])('is none where it tells what has changed: %s', (plain) => {
    expect(isPointer(plain)).toBe(false)
  })
})

describe('who took the picture', () => {
  it('stands behind what it shows', () => {
    expect(isCreditedLine('渠边的村民 本报记者 张敏 摄')).toBe(true)
    // Names of people alone are a byline.
    expect(isCreditedLine('特约摄影记者 张敏 通讯员 李红 摄')).toBe(false)
  })

  it.each([
    ['通水前的渠 图片由张敏翻拍', ['photographer 张敏']],
    ['图片由记者张敏提供,文字由记者李红采写', ['photographer 张敏', 'reporter 李红']],
    ['送书到村 张敏摄', ['photographer 张敏']],
    ['送书到村 某某视觉摄影', []],
  ])('is read from %s', (plain, people) => {
    expect(credited(plain)).toEqual(people)
  })
})

it('takes the last paragraph of a report that ends with its picture for text, below other text', () => {
  const plain = '渠水通了。图为村民在清淤。本报记者 张敏 摄'
  expect(showsPicture(plain, true)).toBe(false)
  expect(showsPicture(plain, false)).toBe(true)
})

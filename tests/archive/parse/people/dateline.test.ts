import { describe, expect, it } from 'vitest'

import { readNamesInBrackets, readOpening } from '#archive/parse/people/dateline.ts'

import { resources } from '../parse-tools.ts'

const open = (plain: string): unknown => {
  const found = readOpening(plain, plain, resources)
  return found && [found.dateline, found.people.map(({ name }) => name).join(' '), plain.slice(found.at)]
}

describe('readOpening', () => {
  it.each([
    ['本报讯(采访组)昨日,渠水通了。', ['本报讯', '', '昨日,渠水通了。']],
    ['本报讯(本报记者)昨日,渠水通了。', ['本报讯', '', '昨日,渠水通了。']],
    ['■大河报 张敏 本报讯 渠水通了。', ['本报讯', '张敏', '渠水通了。']],
    ['■全村老少来看新渠 本报讯 昨日,渠水通了。', null],
    ['本报讯(张敏 李红 加永)渠水通了。', ['本报讯', '张敏 李红 加永', '渠水通了。']],
  ])('reads %s', (plain, parts) => {
    expect(open(plain)).toEqual(parts)
  })
})

describe('readNamesInBrackets', () => {
  it.each([
    ['(张敏 李红 加永)', 3],
    // A surname and a word beside one other name; but where and of what somebody tells, or a word alone.
    ['(安静 李小红)', 2],
    ['(常青 李小红)', 2],
    // Where he lives.
    ['(南阳 李小红)', 1],
    ['(巩义 李小红)', 1],
    ['(上街区 李小红 王强)', 2],
    ['(和平 李小红)', 2],
    ['(南阳 工地)', 0],
    ['(南阳)', 0],
    ['(经济 李小红)', 0],
    ['(农民 李小红)', 0],
    ['(高中 李小红)', 0],
    ['(文明 李小红)', 0],
    ['(安静 高兴)', 0],
    ['(安静)', 0],
    // No surname, and a word; more than sign an article.
    ['(张敏 李红 食品)', 0],
    ['(张敏 李红 王强 赵亮 孙明 周平)', 0],
  ])('%s: %i', (plain, count) => {
    expect(readNamesInBrackets(plain, resources)).toHaveLength(count)
  })
})

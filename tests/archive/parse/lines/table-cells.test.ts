import { describe, expect, it } from 'vitest'

import { cutLines } from '#archive/parse/lines/lines.ts'
import { splitTable } from '#archive/parse/lines/table-cells.ts'

const split = (...rows: string[]): string[] => {
  const source = rows.join('\n')
  return splitTable(cutLines(source), source)
    .map(({ text }) => text)
    .filter((text) => text !== '')
}

describe('splitTable', () => {
  it.each([
    ['水渠通了。 | 村里排了班。', ['水渠通了。', '村里排了班。']],
    ['水渠通了。 谁来看管? 村里排了班。', ['水渠通了。', '谁来看管?', '村里排了班。']],
    ['水渠修到 村头 本报讯(记者 张大为)昨日,水渠通了。', ['水渠修到 村头', '本报讯(记者 张大为)昨日,水渠通了。']],
    ['“乡音—— 社区票友赛”圆满落幕 “乡音——社区票友赛”日前落幕。', ['“乡音—— 社区票友赛”圆满落幕', '“乡音——社区票友赛”日前落幕。']],
    ['路修好了。记者 张大为 文/图 当天上午,大家来到村口。', ['路修好了。', '记者 张大为 文/图', '当天上午,大家来到村口。']],
    [
      '路修好了。晚报记者 张大为 通讯员 李小红 文/图 大家来到村口。',
      ['路修好了。', '晚报记者 张大为 通讯员 李小红 文/图', '大家来到村口。'],
    ],
    ['水渠通了。 村民写信道谢 昨日,信到了村里。', ['水渠通了。', '村民写信道谢', '昨日,信到了村里。']],
    ['水渠通了。 村民写信道谢', ['水渠通了。', '村民写信道谢']],
    ['水渠修到村头 □晚报记者 张大为 昨日,水渠通了。', ['水渠修到村头', '□晚报记者 张大为 昨日,水渠通了。']],
    ['水渠修到村头 昨日,水渠通了。', ['水渠修到村头', '昨日,水渠通了。']],
    // None of these is a title.
    ['晚报记者 张大为 昨日,水渠通了。', ['晚报记者 张大为 昨日,水渠通了。']],
    ['张大为 昨日,水渠通了。', ['张大为 昨日,水渠通了。']],
    ['据了解,水渠通了 昨日,信到了村里。', ['据了解,水渠通了 昨日,信到了村里。']],
    ['□某某晚报 张大为 本报讯 水渠通了。', ['□某某晚报 张大为 本报讯 水渠通了。']],
    ['2025-09-29,12054| 2025-09-28,12050|', ['2025-09-29,12054| 2025-09-28,12050']],
    ['据记者 张大为 李小红 报道,水渠通了。', ['据记者 张大为 李小红 报道,水渠通了。']],
  ])('cuts %s', (cell, lines) => {
    expect(split('||||', '|', `${cell} |`)).toEqual(lines)
  })

  it('cuts a cell whose bar is missing at two seams', () => {
    expect(split('|', '||||', '水渠通了。 谁来看管? 村里排了班,每')).toEqual(['水渠通了。', '谁来看管?', '村里排了班,每'])
    expect(split('|', '||||', '水渠通了。 记者 张大为')).toEqual(['水渠通了。 记者 张大为'])
  })

  it('cuts no line of a page without a table', () => {
    expect(split('||||', '水渠通了。 谁来看管? 村里排了班,每')).toEqual(['水渠通了。 谁来看管? 村里排了班,每'])
  })

  it('keeps the place of every part in the source', () => {
    const source = '|\n||||\n水渠通了。 谁来看管? |'
    for (const { start, end, text } of splitTable(cutLines(source), source)) expect(source.slice(start, end)).toContain(text)
  })
})

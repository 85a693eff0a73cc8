/** Years before the papers had sites, told by a jubilee to come; and obituaries, printed soon behind the day. */
import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const dateOf = (text: string): string | null => read(`渠边的一天\n\n${text}`).publishedDate.value

describe('a paper of then', () => {
  it.each([
    ['为迎接建国三十五周年,渠边新装的花灯于昨晚七时试亮。本报记者 张敏', '1984'],
    ['庆祝建党七十周年,县里昨日在渠边办了歌会。本报记者 张敏', '1991'],
    ['喜迎郑州解放四十周年,新渠今晨放水。本报记者 张敏', '1988'],
    ['为庆祝建国40周年,全县修渠九条,昨日全部通水。1985年县里只有两条渠。本报记者 张敏', '1989'],
  ])('has the year of the jubilee for which something was done last night: %s', (text, year) => expect(dateOf(text)).toBe(year))

  it.each([
    '为迎接建国三十五周年,渠边新装了花灯,昨晚试亮,他回忆说,那年他二十岁。',
    '老照片上,为迎接建国三十五周年,渠边的花灯昨晚试亮。',
    '为迎接建国三十五周年,渠边装了花灯,昨晚又亮了。2013年渠边改了名。本报记者 张敏',
    '为迎接建国三十五周年,渠边装了花灯。昨晚又亮了,本报记者 张敏',
    '档案里写着,为庆祝建国四十周年,新渠昨日通水。',
  ])('has none where something is told from a later time, or of no last night: %s', (text) => expect(dateOf(text)).toBeNull())
})

describe('an obituary', () => {
  const life = '他生前管水四十年,记者没有一次不见他在渠上。遵照遗愿,丧事从简。'

  it.each([
    [`李大山同志因病医治无效,于1994年5月3日在河湾逝世,终年七十八岁。他1938年参加革命。\n\n${life}`, '1994-05'],
    [`著名水利专家李大山因病于2008年11月12日8时在河湾病逝,享年81岁。\n\n${life}`, '2008-11'],
  ])('is printed in the month of the day: %s', (text, month) => expect(dateOf(text)).toBe(month))

  it.each([
    `李大山同志因病医治无效,于1994年5月28日在河湾逝世,终年七十八岁。\n\n${life}`,
    '李大山因病于1994年5月3日在河湾逝世,终年七十八岁。清明时,人们常到渠边看他种的树。',
    `李大山同志因病医治无效,于1994年5月3日在河湾逝世,享年七十八岁。如今渠边立着他的像。\n\n${life}`,
  ])('tells no month late in one, or long after: %s', (text) => expect(dateOf(text)).not.toBe('1994-05'))
})

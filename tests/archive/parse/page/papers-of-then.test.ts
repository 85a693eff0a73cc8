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

describe('a paper of then that begins with its jubilee', () => {
  it.each([
    ['今年是中华人民共和国成立五十周年。渠边的老人们说起变化,总爱从一口井说起。\n\n那时候渠边只有一口井。1952年才有了第二口。', '1999'],
    ['今年是新中国成立40周年,渠边的树也四十岁了。', '1989'],
    ['今年是抗日战争胜利五十周年。如今渠边的十二位老兵都已儿孙满堂。', '1995'],
    ['昨日是五四运动七十周年,渠边的老人们聚在一起。', '1989'],
    ['本报讯(记者 张敏)今天是第十四个教师节,渠边小学的孩子们采来了野花。', '1998-09'],
  ])('has its year: %s', (text, year) => expect(dateOf(text)).toBe(year))

  it.each([
    ['a later year', '今年是中华人民共和国成立五十周年,渠边的老人们说起变化。2003年渠改了线。'],
    ['a letter', '今年是中华人民共和国成立五十周年。老信上这样写着,渠边的人都记得。'],
    ['a paper printed again', '今年是中华人民共和国成立五十周年。渠边修了新渠。(原载本报)'],
    ['a slogan', '“今年是中华人民共和国成立五十周年。”墙上的字还在,渠边的人都记得。'],
    ['what somebody says', '老人说,今年是中华人民共和国成立五十周年,他指着墙上褪色的字。'],
    ['what is told from a later time', '今年是中华人民共和国成立五十周年。二十年后,渠边的老人还背得出这句话。'],
    ['what there was not yet', '今年是中华人民共和国成立五十周年。渠边的人在微信里说起变化。'],
    ['what is played again', '今年是中华人民共和国成立五十周年。影片里的广播这样说,渠边放了这部老片。'],
    ['a thing of that year', '今年是新中国成立40周年那台收音机的年纪,渠边的老人说。'],
    ['the beginning of a story', '今年是抗战胜利四十周年,李大河第一次进城,住在渠边的店里。多少年过去了,店还在。'],
    ['what a loudspeaker said', '今年是抗战胜利四十周年。大喇叭里传来这句话时,李大河正在渠边。'],
    ['a jubilee of the county', '今年是建县五十周年。渠边的老人们说起变化。'],
  ])('has none by %s', (_, text) => expect(dateOf(text)).toBeNull())
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

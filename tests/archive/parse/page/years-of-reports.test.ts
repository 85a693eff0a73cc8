/** Years that are reported on, measured by, decided on or awaited; those of other countries. As real news tells of them. */
import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

describe('a date that the page does not state', () => {
  it.each([
    ['a year that is reported on', '本报讯(记者 张敏)10月24日,会议听取了关于2012年度渠道管理情况的报告。'],
    ['a year that is reported on in December', '12月18日上午,会议在渠边召开,审议水务委员会2012年工作报告,记者参加。'],
    ['work that is reported on', '3月1日,会议听取各委员会2012年工作情况的汇报,记者看到。'],
    ['a year by which days are measured', '今天(5月2日),记者获悉,来渠边的人比2009年“五一”假期第二天多三成。'],
    ['a year by which a number is measured', '近日,记者获悉,到2030年,渠边用水户较2015年将翻一番。'],
    ['a goal', '3月5日,记者获悉,去年水利投资创下纪录。2035年,我县要建成水网。'],
    ['what is to be held in two years', '本报讯(记者 张敏)昨日,两县商定,支持渠边县举办2014年渠工运动会。'],
    ['half a year ahead', '今天(9月29日),记者获悉,除大渠外,我县还将在2014年上半年修建支渠。'],
    ['the 年度 of a November', '本报讯(记者 张敏)11月19日,县里提前下达2014年度修渠资金九千万元。'],
    ['a meeting decided on below the title of another', '渠边县人代会2014年3月5日召开\n\n本报讯(记者 张敏)县人大常委会29日闭幕。'],
    ['the jubilee of another country', '9月9日,邻国国庆65周年,渠边的留学生唱起了歌,记者看到。'],
    ['the jubilee of a party abroad', '近日,记者获悉,邻国劳动党建党80周年之际,渠边送去了贺信。'],
    ['the hundredth that is awaited for years', '近日,记者获悉,渠边官兵决心以优异成绩迎接建军100周年。'],
    ['a speech of then', '近日,记者获悉,总书记在庆祝中国共产党成立95周年大会上强调,要不忘初心。'],
    ['a jubilee under its year', '近日,记者来到渠边。2009年9月,建国60周年之际,渠上立了一座亭子。'],
    ['the year to come by its name', '12月17日上午,会议在渠边召开,记者参加。会议强调,2016年是“十三五”规划的开局之年。'],
    ['the year to come in a notice', '近日,县里印发通知,做好元旦春节期间工作。通知指出,2014年是新中国成立65周年。'],
    ['the year just over by its name', '1月21日上午,记者获悉,2015年是“十二五”收官之年,渠边收成好。'],
    ['games of a year ago', '一年前的今天,北京冬奥会盛大开幕,记者在渠边看到冰灯。'],
    ['a part of a year just over', '记者获悉,刚刚过去的2015年上半年,渠边水足。'],
  ])('is not inferred from %s', (_, text) => {
    expect(read(text).publishedDate.value).toBeNull()
  })

  it.each([
    ['10月22日,记者获悉,明年是县报创刊50周年,也是抗战胜利80周年。', '2024-10'],
    ['近日,会议在渠边召开,记者参加。会议指出,2016年是“十三五”规划的开局之年。', '2016'],
    ['本报讯(记者 张敏)11月19日,2014年度修渠工程全部完成。', '2014-11'],
    ['12月9日上午,县人大常委会通过2014年度工作要点,记者参加。', '2013-12'],
    ['明天(10月1日),记者获悉,渠边将升旗,庆祝新中国成立64周年。', '2013'],
  ])('is inferred from %s', (text, value) => {
    expect(read(text).publishedDate.value).toBe(value)
  })
})

/**
 * Pages of one thing, many thousand times: what is looked for around each line must not grow with the page.
 *
 *   node tests/bench/long-pages.ts
 */
import { readPage } from '#archive/parse/read-page.ts'
import { loadResources } from '#archive/resources.ts'

const hints = { paths: [], outlet: null, publishedDate: null }
const resources = loadResources().parse
const text = '街上已经有了人声,卖早点的摊主支起炉子,热气顺着屋檐往上飘。'
const brief = `本报讯(记者 王芳)${text}`

const pages: Readonly<Record<string, (number: number) => string>> = {
  'briefs without titles': () => brief,
  'briefs with titles': (number) => `第${number}件小事办好了\n\n${brief}`,
  'stacks of titles': (number) => `第${number}件小事办好了\n又一件好事\n再说一件\n\n${brief}`,
  'titles of two texts in one stack': (number) =>
    `丢了三个月的存折 夹在一摞旧报里\n收废品老汉骑车十里送还存折\n雨夜井盖被冲走\n修鞋匠打伞守井盖四小时\n\n本报讯(记者 王芳)收废品的老汉骑车十里,把夹在一摞旧报里丢了三个月的存折送还第${number}家。\n\n本报讯(记者 李明)雨夜井盖被冲走,修鞋匠打伞守井盖四小时。`,
  'briefs behind a sign': (number) => `▲某某镇把第${number}条水渠修通了。(张敏)`,
  'indented column': (number) => `  第${number}条水渠终于修通了,\n两岸的村民都来看,有人放了\n一挂鞭炮,有人端来了茶。`,
  letters: (number) => `读者 张敏\n编辑同志:第${number}封信说我家门口的路灯不亮。`,
  years: (number) => `今年是${1900 + (number % 120)}年建厂以来第${number % 90}周年,去年(${1990 + (number % 30)}年)全年目标已完成八成。`,
  subheadings: (number) => `一、第${number}件\n${text}`,
  'parts of a report without a title': (number) =>
    `${number === 0 ? '本报讯 渠通水了,两岸的村民都来看。\n\n' : ''}清淤的第${number}段\n\n${text}`,
  rubrics: (number) => `寻人\n\n渠边等人${number}\n\n${brief}`,
  'one title again and again': () => `同一件小事办好了\n${text}`,
  'titles alone': (number) => `第${number}件小事办好了`,
  bylines: () => `本报记者 王芳 通讯员 李明\n${text}`,
  captions: (number) => `图为第${number}名学生在操场上跑步。张敏 摄`,
  'rows of a table': (number) => `停车楼 中原区 ${number} 60`,
  interview: (number) => `记者:第${number}个问题怎么看?\n王芳:${text}`,
  'dates and sources': () => '2013-12-28 08:30 来源:郑州晚报',
  boxes: () => `【新闻链接】\n${text}`,
  notices: (number) => `遗失声明:某某公司第${number}号公章丢失,声明作废。`,
  districts: (number) => `金水区花园路街道、二七区大学路街道、荥阳市、新密市${number}`,
  'lines cut anywhere': () => '街上已经有了人声,卖早点的摊主\n支起炉子,热气顺着屋檐往上',
  'typed record': (number) => `【标题】第${number}件\n【作者】王芳\n【正文】${text}`,
}
const sizes = [4000, 16_000] as const

function measure(make: (number: number) => string, lines: number): number {
  const page = Array.from({ length: lines }, (_, number) => make(number)).join('\n\n')
  const before = process.cpuUsage()
  readPage(page, hints, resources)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

for (const make of Object.values(pages)) measure(make, sizes[0])
console.log(`${'times'.padEnd(28)}${sizes.map((size) => `${size} s`.padStart(10)).join('')}${'ratio'.padStart(10)}`)
for (const [name, make] of Object.entries(pages)) {
  const [few = 0, many = 0] = sizes.map((size) => measure(make, size))
  console.log(`${name.padEnd(28)}${few.toFixed(2).padStart(10)}${many.toFixed(2).padStart(10)}${(many / few).toFixed(1).padStart(10)}`)
}

/** How signs are written: words and shapes by their names in curly brackets, made into patterns when the data is loaded. */

/** `resources/parse/year-words.json`: lists of words of one kind, separated by spaces. */
export type YearWordsFile = Readonly<Record<string, string>>

/** What several signs share. */
const shapes: Readonly<Record<string, string>> = {
  han: '[㐀-鿿]',
  figure: '[一二三四五六七八九十百两\\d]',
  numeral: '[一二两三四五六七八九十\\d]{1,3}',
  count: '(?<count>\\d{1,3}|[一二两三四五六七八九十百]{1,5})',
  // 昨晚 · 3月5日上午, as a piece begins
  onDay:
    '(?<!年前的?)(?:(?:(?:昨|今|前)[日天晚晨](?:\\({day}\\))?起?|(?<=^|\\n){day})(?:[上下]午|早上|晚上?|凌晨|清晨|中午|傍晚|深夜|零[时点])?(?:\\d{1,2}(?:[时点](?:\\d{1,2}分|半)?|:\\d{2})许?)?)',
  day: '\\d{1,2}月\\d{1,2}日',
  untilDay: '(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|\\d{1,2}日)',
  newsDay: '(?:{day}|昨[日天晚]|今[日天晨])(?:[上下中]午|晚)?,?[^,。;\\d距离]{0,3}',
  // 生产开镰 · …大赛在湖畔举行, but not 建成的水渠开工, 举行时.
  happens:
    '(?!…{0,6}(?:的|建成|竣工|立项|规划)|…{0,24}倒计时)…{0,18}(?:{begins}|{meetings})(?![的时过])|(?!的)…{2,20}{gatherings}在[^,。;的]{2,20}(?:{begins}|{ends})(?![的时过]|,他|,她)',
  praised: '[^,。;暨\\d]{0,20}{praises}',
  // 2011年夏收已经过半, a season of the year that goes on.
  goesOn:
    '(?:至今|(?:启动|开始)?以来|(?:已经?)?过大?半|(?:已经?)?(?:进入|接近)(?:尾声|高峰)|第{numeral}天)(?!时|的(?:时候|标语|横幅|照片|消息|日子))',
  // 2024年春季学期, 2022年入秋以来, 2012年第九号台风: told by the seasons of the year that the text lives in.
  season: [
    '(?:春季|秋季|新)学期',
    '入[春夏秋冬汛伏]以来(?!的)',
    '(?:农历)?春节前[^。;]{0,14}将(?!…{0,4}[打杀骗刺偷抢撞推砍抓藏锁赶卖])',
    '…{0,4}(?:开春|开年|开学)以来',
    '第{numeral}号(?:强|超强)?(?:台风|热带风暴)(?![^。]{0,12}(?:曾|时))',
    '的?(?:第一|首)个(?:工作日|交易日|周末|双休日)',
    '{holidays}(?:黄金周|小长假|长假|假期)?刚刚?(?:过|结束)',
    '…{0,14}正在…{0,8}(?:召开|举行|进行|举办)',
  ].join('|'),
}

/** Puts words and shapes in, but for numbers and names, which come later; throws where a sign uses words that are not there. */
export function makeExpander(words: YearWordsFile): (as: string) => string {
  const known = new Map(['number', 'year', 'name', 'this', 'before', 'part'].map((place) => [place, `{${place}}`]))
  const read = (key: string): string => {
    const found = shapes[key] ?? words[key]?.replaceAll(' ', '|')
    if (found === undefined) throw new Error(`year-words.json: nothing is called ${key}`)
    const pattern = `(?:${expand(found)})`
    known.set(key, pattern)
    return pattern
  }
  const expand = (as: string): string =>
    as.replaceAll('…', '[^,。;\\n]').replace(/\{([a-z][A-Za-z]*)\}/g, (_, key: string) => known.get(key) ?? read(key))
  return expand
}

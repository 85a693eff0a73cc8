/** Numbers in Chinese numerals: 四十, 一百, 九十五, 廿三, and years figure by figure: 一九八六年. */

/** The number; figures are read, too. What is no numeral counts nothing. */
export function readNumeral(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  let [sum, digit] = [0, 0]
  for (const unit of numeral) {
    const tens = multiples[unit]
    if (tens === undefined) digit = unit === '两' ? 2 : '一二三四五六七八九'.indexOf(unit) + 1
    else {
      sum += unit === '十' || unit === '百' ? (digit || 1) * tens : tens
      digit = 0
    }
  }
  return sum + digit
}
const multiples: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30, 百: 100 }

const figures = '〇一二三四五六七八九'
const namedYear = /(?<![〇○零一二三四五六七八九十])(?:一[八九]|二[〇○零])[〇○零一二三四五六七八九]{2}(?=年)/g

/** Years in figures, as old papers do not print them; as long as the text. */
export function figureYears(text: string): string {
  return text.replace(namedYear, (year) => year.replace(/./g, (figure) => String(Math.max(0, figures.indexOf(figure)))))
}

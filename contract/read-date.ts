/** Dates as people write them: in the boxes of the window, on the command line, in queries. */

const chineseDigits = '〇一二三四五六七八九'
const digit = '[0-9〇○零一二三四五六七八九]'
const number = `(${digit}{1,2}|[1-3一二三]?十${digit}?)`
const separated = new RegExp(`^(${digit}{4})(?:[-/.年]${number}(?:[-/.月]${number}[日号]?|月)?|年)?$`)
const compact = /^(\d{4})(\d{2})(\d{2})?$/

/**
 * `2015`, `2015-3`, `2015/3/20`, `20150320`, `2015年3月20日`, `二〇一五年三月二十日`, in any width → YYYY, YYYY-MM or
 * YYYY-MM-DD. Empty stays empty; null when it is no date that there is.
 */
export function readDate(written: string): string | null {
  const text = written.normalize('NFKC').replace(/\s+/g, '').replace('號', '号')
  if (text === '') return ''
  const found = separated.exec(text) ?? compact.exec(text)
  if (found === null) return null
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : toNumber(part)))
  if (!year || !exists(year, month ?? 1, day ?? 1)) return null
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ]
  return parts.join('-')
}

/** Why a date of a newspaper is probably a slip of the hand: it is after today, or from before there is much to be found of it. */
export function doubtDate(date: string, today: string): 'ahead' | 'early' | null {
  if (date > today.slice(0, date.length)) return 'ahead'
  return date !== '' && date < '1900' ? 'early' : null
}

/** `2015`, `二〇一五`, `十二`, `三十`. */
function toNumber(written: string): number {
  const [tens, ones] = written.split('十')
  if (ones === undefined) return Number([...written].map(toDigit).join(''))
  return (tens === '' ? 1 : toDigit(tens as string)) * 10 + (ones === '' ? 0 : toDigit(ones))
}

function toDigit(character: string): number {
  if (character === '零' || character === '○') return 0
  const value = chineseDigits.indexOf(character)
  return value < 0 ? Number(character) : value
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  // Unlike `Date.UTC`, this takes the year 15 for the year 15.
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day
}

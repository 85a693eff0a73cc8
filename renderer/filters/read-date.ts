/**
 * A date as people write it, in the form the archive takes: `2015年3月20日`, `2015/3/20`, `2015.3`, `２０１５`. Empty stays
 * empty; null when it is no date.
 */
export function readDate(written: string): string | null {
  const text = written.normalize('NFKC').trim()
  if (text === '') return ''
  const found = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/.exec(text)
  if (found === null) return null
  const [, year = '', month, day] = found
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  const monthText = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return monthText
  // Day 0 of the next month is the last of this one.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= lastDay ? `${monthText}-${day.padStart(2, '0')}` : null
}

import type { Language } from '#locales/format-sentence.ts'

/**
 * A date as precise as it is known, `2014-12-31`, `2014-12` or `2014`, in the words of a newspaper's folio: with the weekday
 * where the day is known. Anything else is shown as it stands.
 */
export function formatDate(date: string, language: Language, weekday = false): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) return date
  // Noon UTC: no time zone turns it into another day.
  const moment = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1, 12))
  if (Number.isNaN(moment.getTime())) return date
  const options: Intl.DateTimeFormatOptions =
    day !== undefined
      ? { year: 'numeric', month: 'long', day: 'numeric', ...(weekday ? { weekday: 'long' } : {}) }
      : month !== undefined
        ? { year: 'numeric', month: 'long' }
        : { year: 'numeric' }
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(moment)
}

/** Today, YYYY-MM-DD, where the reader sits. */
export function formatToday(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

import { formatDay } from '#contract/format-day.ts'
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
  const known = day !== undefined ? (weekday ? 'weekday' : 'day') : month !== undefined ? 'month' : 'year'
  return findFormat(language, known).format(moment)
}

const precisions = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

const formats = new Map<string, Intl.DateTimeFormat>()

/** A format is expensive to make and cheap to use. */
function findFormat(language: Language, known: keyof typeof precisions): Intl.DateTimeFormat {
  const key = `${language} ${known}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...precisions[known], timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

/** The day of a moment that the archive noted, in words. */
export function formatNoted(noted: string, language: Language): string {
  return formatDate(formatDay(new Date(noted)), language)
}

/** A moment that the archive noted, day and time where the reader sits: several things are done in a day. */
export function formatMoment(noted: string, language: Language): string {
  const moment = new Date(noted)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${formatNoted(noted, language)} ${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** The day of a moment where the person is, not in Greenwich: YYYY-MM-DD. */
export function formatDay(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The same with hours and minutes: YYYY-MM-DD HH:MM. */
export function formatMinute(moment: Date): string {
  return `${formatDay(moment)} ${[moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')}`
}

import { basename, extname } from 'node:path'

import { formatDay } from '#contract/format-day.ts'

/** What a copy of an archive made today is called: `archive-2026-11-22.jianbao`. */
export function nameBackup(archiveFile: string, today: Date = new Date()): string {
  const ending = extname(archiveFile) || '.jianbao'
  return `${basename(archiveFile, ending)}-${formatDay(today)}${ending}`
}

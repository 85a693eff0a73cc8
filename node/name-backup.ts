import { basename, extname } from 'node:path'

/** What a copy of an archive made today is called: `archive-2026-11-22.jianbao`. */
export function nameBackup(archiveFile: string, today: Date = new Date()): string {
  const ending = extname(archiveFile) || '.jianbao'
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  return `${basename(archiveFile, ending)}-${day}${ending}`
}

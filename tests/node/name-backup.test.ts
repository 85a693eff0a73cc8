import { describe, expect, it } from 'vitest'

import { nameBackup } from '#node/name-backup.ts'

describe('nameBackup', () => {
  it('puts the day behind the name of the archive', () => {
    expect(nameBackup('/home/lin/郑州.jianbao', new Date(2026, 2, 5))).toBe('郑州-2026-03-05.jianbao')
    expect(nameBackup('archive', new Date(2026, 10, 22))).toBe('archive-2026-11-22.jianbao')
  })
})

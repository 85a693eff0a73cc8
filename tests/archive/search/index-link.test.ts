import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { IndexLink } from '#archive/search/index-link.ts'
import { openIndexForWriting } from '#archive/store/index-file.ts'
import { isMarkedDamaged } from '#archive/store/index-presence.ts'
import { tokeniserVersion } from '#archive/text/tokens.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const stamp = { id: 'an archive', generation: 0 }

describe('IndexLink', () => {
  it('waits for an index that is just being made', () => {
    const file = join(folder, 'made-index')
    writeFileSync(file, '')
    const link = new IndexLink(file)
    expect(link.acquire(() => stamp)).toBeNull()
    expect(isMarkedDamaged(file)).toBe(false)
    openIndexForWriting(file, stamp.id, tokeniserVersion).close()
    expect(link.acquire(() => stamp)).toMatchObject({ fresh: true })
    link.release('absent')
  })

  it('marks one that stays empty', () => {
    const file = join(folder, 'emptied-index')
    writeFileSync(file, '')
    const link = new IndexLink(file)
    link.acquire(() => stamp)
    expect(link.acquire(() => stamp)).toBeNull()
    expect(isMarkedDamaged(file)).toBe(true)
  })
})

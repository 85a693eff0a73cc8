import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

const store = join(import.meta.dirname, '../../../archive/store')
const folder = join(store, 'migrations')

describe('a migration', () => {
  it.each(readdirSync(folder))('names no file that is not there: %s', (name) => {
    const comments = readFileSync(join(folder, name), 'utf8').match(/--.*/g) ?? []
    const files = comments.flatMap((comment) => comment.match(/[\w./-]*[\w-]\.(?:ts|sql|json)\b/g) ?? [])
    expect(files.filter((file) => !existsSync(join(store, file)) && !existsSync(join(store, '../..', file)))).toEqual([])
  })
})

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { createThreadedReader, type ReadTask } from '#archive/import/source-reader.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'

const entry = fileURLToPath(new URL('dying-parse-worker.ts', import.meta.url))
const task = (name: string): ReadTask => ({ name, bytes: Buffer.from(plainPage(`${name}里的新桥`)), hash: '0'.repeat(64), given: {} })

describe('createThreadedReader', () => {
  it('reads side by side and gives each file its own answer', async () => {
    const reader = createThreadedReader(entry, 2, undefined)
    const sources = await Promise.all(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => reader.read(task(name))))
    expect(sources.map(({ reading }) => reading.articles[0]?.headline)).toEqual(['a', 'b', 'c', 'd'].map((name) => `${name}.txt里的新桥`))
    await reader.close()
  })

  it('goes on with the files that wait behind one that ends its thread', async () => {
    const reader = createThreadedReader(entry, 1, undefined)
    const names = ['die.txt', ...Array.from({ length: 40 }, (_, index) => `${index}.txt`)]
    const outcomes = await Promise.allSettled(names.map((name) => reader.read(task(name))))
    const lost = outcomes.filter(({ status }) => status === 'rejected').length
    expect(outcomes[0]).toMatchObject({ status: 'rejected', reason: { code: 'unreadable' } })
    expect(lost).toBeLessThanOrEqual(16)
    expect(outcomes.at(-1)).toMatchObject({ status: 'fulfilled', value: { reading: { articles: [{ headline: '39.txt里的新桥' }] } } })
    await reader.close()
  })

  it('loses a large file that ends its thread, and none of those handed out before or behind it', async () => {
    const reader = createThreadedReader(entry, 1, undefined)
    const large = { ...task('die.txt'), bytes: Buffer.alloc(70_000, '桥') }
    const before = Array.from({ length: 20 }, (_, index) => task(`${index}.txt`))
    const outcomes = await Promise.allSettled([...before, large, ...before].map((each) => reader.read(each)))
    expect(outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))).toEqual([before.length])
    await reader.close()
  })

  it('loses only the file that ends its thread', async () => {
    const reader = createThreadedReader(entry, 1, undefined)
    await reader.read(task('a.txt'))
    await expect(reader.read(task('die.txt'))).rejects.toMatchObject({ name: 'FileProblem', code: 'unreadable' })
    expect((await reader.read(task('b.txt'))).reading.articles).toHaveLength(1)
    await reader.close()
  })

  it('answers for every file when its threads cannot start, or are stopped', async () => {
    const broken = createThreadedReader(join(entry, 'nowhere.ts'), 2, undefined)
    await expect(broken.read(task('a.txt'))).rejects.toMatchObject({ code: 'unreadable' })
    await broken.close()
    await expect(broken.read(task('b.txt'))).rejects.toMatchObject({ code: 'cancelled' })

    const stopped = createThreadedReader(entry, 1, undefined)
    const reading = stopped.read(task('a.txt')).catch((problem: unknown) => problem)
    await stopped.close()
    expect(await reading).toMatchObject({ code: 'unreadable' })
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ImportReport } from '#contract/models.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

import { transports, type Caller } from './transports.ts'

const folder = tempFolder()
const page = join(folder, 'a.txt')
writeFileSync(page, plainPage('东风渠添了新步道'))

describe.each(transports)('the report of the last import over $name', (transport) => {
  let caller: Caller

  beforeAll(async () => {
    caller = await transport.open(join(folder, `${transport.name}.jianbao`))
  })

  afterAll(() => caller.close())

  const importPage = async (): Promise<ImportReport> => caller.api.importFiles({ grant: await caller.grant([page]) })

  it('is kept for windows that come later, until it is dismissed', async () => {
    const report = await importPage()
    expect(await caller.api.getImportReport({})).toEqual({ result: report })
    // A window may show an older one, or one that failed.
    for (const runId of [report.runId + 1, null]) expect(await caller.api.dismissImportReport({ runId })).toEqual({ dismissed: false })
    expect(await caller.api.getImportReport({})).toEqual({ result: report })
    expect(await caller.api.dismissImportReport({ runId: report.runId })).toEqual({ dismissed: true })
    expect(await caller.api.getImportReport({})).toBeNull()
  })

  it('gives way to that of the next', async () => {
    await importPage()
    const next = await importPage()
    expect(await caller.api.getImportReport({})).toEqual({ result: next })
  })
})

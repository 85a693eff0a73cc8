import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { chromium } from '@playwright/test'
import { describe, expect, it } from 'vitest'

import { findChromium } from '#node/print/find-chromium.ts'
import { callInPage } from '#tests/helpers/desktop-page.ts'
import { launchDesktop } from '#tests/helpers/launch.ts'
import { listConnections, netLogSwitches } from '#tests/helpers/net-log.ts'
import { quietSwitches } from '#tests/helpers/stand-in/chromium.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

/** The stories end with the same look into the log; here it is shown to see, and to see nothing in a program left alone. */
describe('the network log', () => {
  it('names a server that a page reached', async () => {
    const log = join(tempFolder(), 'net-log.json')
    const server = createServer((_, response) => response.end('x')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const browser = await chromium.launch({ executablePath: findChromium(), args: [...quietSwitches(), ...netLogSwitches(log)] })
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    await browser.close()
    server.close()
    expect(listConnections(log)).toContain(`127.0.0.1:${port}`)
  })
})

describe('the desktop program', () => {
  it('connects to nothing, from its first run until it ends', async () => {
    const folder = tempFolder()
    const log = join(folder, 'net-log.json')
    const program = await launchDesktop({ archive: join(folder, 'silent.jianbao'), userData: folder, switches: netLogSwitches(log) })
    const api = callInPage(program.page)
    expect((await api.search({ query: '' })).total).toBeGreaterThan(0)
    expect(await api.checkArchive({})).toMatchObject({ ok: true })
    // What a browser does of its own accord it does in the first seconds.
    await program.page.waitForTimeout(3000)
    const asked = program.kind === 'electron' ? [] : await program.evaluate(({ standIn }) => standIn.log, null)
    await program.close()
    expect(listConnections(log)).toEqual([])
    // What main itself does in Node is not in Chromium's log.
    expect(asked.filter(([what, address]) => what === 'socket' && address !== '127.0.0.1')).toEqual([])
    expect(asked.filter(([what, address]) => what === 'request' && !String(address).startsWith('app://'))).toEqual([])
  })
})

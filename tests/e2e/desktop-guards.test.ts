import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchDesktop } from '#tests/helpers/launch.ts'
import type { DesktopProgram } from '#tests/helpers/launch.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const preload = fileURLToPath(new URL('../../out/electron/preload.cjs', import.meta.url))
let program: DesktopProgram
let page: Page
/** Where the program's window began. */
let home: URL

beforeAll(async () => {
  program = await launchDesktop({ archive: join(folder, 'guards.jianbao'), userData: join(folder, 'user') })
  page = program.page
  await page.waitForLoadState()
  await page.locator('#root > *').first().waitFor()
  home = new URL('/', page.url())
})
afterAll(() => program.close())

/** Which of these the program did not ask of the system. Only the stand-in keeps a log: over Electron none can be missed. */
async function listMissing(...entries: readonly unknown[][]): Promise<readonly unknown[][]> {
  if (program.kind === 'electron') return []
  const log = await program.evaluate(({ standIn }) => standIn.log.map((entry) => JSON.stringify(entry)), null)
  return entries.filter((entry) => !log.includes(JSON.stringify(entry)))
}

/** What a page other than the program's own gets from the host: a hidden window with the real preload. */
function callFromStrangePage(channel: 'call' | 'revealSource'): Promise<unknown> {
  return program.evaluate(
    async ({ BrowserWindow }, [file, method]) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload: file, sandbox: true } })
      await window.loadURL('data:text/html,<title>strange</title>')
      const reply = await window.webContents.executeJavaScript(`jianbao.${method}('getInfo', {})`)
      window.destroy()
      return reply as unknown
    },
    [preload, channel] as const,
  )
}

// A guard that is gone can leave a page that answers nothing: better a short wait than a long one.
describe('the desktop window', { timeout: 30_000 }, () => {
  it('runs every page sandboxed, isolated and without Node', async () => {
    const preferences = await program.evaluate(({ BrowserWindow }) => {
      // Not in Electron's documentation, and the only way to see what a window was really made with.
      type Telling = Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences }
      return BrowserWindow.getAllWindows().map(({ webContents }) => (webContents as Telling).getLastWebPreferences())
    }, null)
    expect(preferences).toHaveLength(1)
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    })
    const world = await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis))
    expect(world).toEqual([])
  })

  it('turns the sandbox on for the whole program before it is ready', async () => {
    expect(await listMissing(['enableSandbox'])).toEqual([])
  })

  it('gives the page a frozen bridge with the contract and nothing else', async () => {
    const bridge = await page.evaluate(() => ({ names: Object.keys(window.jianbao!).toSorted(), frozen: Object.isFrozen(window.jianbao) }))
    expect(bridge).toEqual({
      names: [
        'backUp',
        'call',
        'cancelPdf',
        'chooseFiles',
        'grantDropped',
        'kind',
        'onEvent',
        'onMenu',
        'platform',
        'print',
        'revealSource',
        'saveExport',
        'savePdf',
        'systemLanguage',
      ],
      frozen: true,
    })
  })

  it('sends a content security policy that runs no script but its own', async () => {
    const headers = await page.evaluate(async () => Object.fromEntries((await fetch(location.href)).headers))
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    const violated = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
          document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.intruded = true' }))
        }),
    )
    expect(violated).toBe('script-src-elem')
    expect(await page.evaluate(() => 'intruded' in window)).toBe(false)
    expect(
      await page.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    ).toBe('refused')
  })

  it('serves nothing outside the built renderer', async () => {
    const ways = [
      '/../electron/main.cjs',
      '/%2e%2e/electron/main.cjs',
      '/..%2felectron%2fmain.cjs',
      '/..%5celectron%5cmain.cjs',
      '/%00index.html',
      '/assets',
      '/C:/x.js',
    ]
    const statuses = await page.evaluate((paths) => Promise.all(paths.map(async (path) => (await fetch(path)).status)), ways)
    expect(statuses).toEqual(ways.map(() => 404))
  })

  it('stays where it is when a page tries to lead it elsewhere', async () => {
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/elsewhere', textContent: 'x' })
      document.body.append(link)
      link.click()
      link.remove()
    })
    await expect.poll(() => listMissing(['request', 'https://example.com/elsewhere', 'navigation prevented'])).toEqual([])
    expect(new URL(page.url()).host).toBe(home.host)
    expect(await page.locator('#root > *').count()).toBeGreaterThan(0)
  })

  it('opens no window, and only listed addresses in the system browser', async () => {
    await program.evaluate(({ shell }) => {
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      shell.openExternal = async (address) => void asked.push(address)
    }, null)
    const addresses = ['https://example.com/', 'https://openfontlicense.org.example.com/', 'https://openfontlicense.org/']
    for (const address of addresses) await page.evaluate((target) => void window.open(target), address)
    await expect
      .poll(() => program.evaluate(() => (globalThis as unknown as { asked: string[] }).asked, null))
      .toEqual(['https://openfontlicense.org/'])
    expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1)
    expect(await listMissing(...addresses.map((address) => ['window-open', address, 'deny']))).toEqual([])
  })

  it('cancels every request that would leave the program, also from a page without a policy', async () => {
    const heard: string[] = []
    const server = createServer((request, response) => {
      heard.push(String(request.url))
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('x')
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const outcome = await program.evaluate(async ({ BrowserWindow }, free) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
      await window.loadURL('data:text/html,<title>free</title>')
      const fetched: unknown = await window.webContents.executeJavaScript(
        `fetch('http://127.0.0.1:${free}/').then(() => 'answered', () => 'refused')`,
      )
      window.destroy()
      return fetched
    }, port)
    server.close()
    expect(outcome).toBe('refused')
    expect(heard).toEqual([])
    // The switch that resolves no name would have refused it too; the filter comes first.
    expect(await listMissing(['request', `http://127.0.0.1:${port}/`, 'cancelled'])).toEqual([])
  })

  it('refuses what a page can ask the system for', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'midi'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    )
    expect(states).toEqual(['denied', 'denied', 'denied'])
  })

  it('has the spell checker off, which would fetch dictionaries', async () => {
    expect(await program.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled(), null)).toBe(false)
  })

  it('answers no page but its own: the sender of every message is checked', async () => {
    expect(await callFromStrangePage('call')).toMatchObject({
      error: { code: 'bad-request', message: expect.stringContaining('not from a window') },
    })
    expect(await callFromStrangePage('revealSource')).toMatchObject({
      error: { code: 'bad-request', message: expect.stringContaining('not from a window') },
    })
  })

  it('checks what it is asked before it does anything', async () => {
    const replies = await page.evaluate(async () => {
      const strange = window.jianbao as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
      return Promise.all([
        strange['chooseFiles']?.('everything'),
        strange['grantDropped']?.([]),
        strange['grantDropped']?.([new File(['x'], 'made-in-the-page.txt')]),
        strange['print']?.({ form: 'poster' }),
        strange['savePdf']?.(7),
        strange['saveExport']?.({ ids: [], printedOn: '2026-11-22', format: 'exe' }),
        strange['revealSource']?.({ path: '/etc/passwd' }),
        strange['call']?.(7, {}),
      ])
    })
    for (const reply of replies) expect(reply).toMatchObject({ error: { code: 'bad-request' } })
  })

  it('keeps the page of a print document apart from the program', async () => {
    const status = await page.evaluate(
      (address) =>
        fetch(address).then(
          (response) => response.status,
          () => 'refused',
        ),
      home.href.replace('bundle', 'print'),
    )
    expect(status).toBe('refused')
  })
})

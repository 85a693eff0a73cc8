/** The two hosts with a window, behind one face, for stories that must hold over both. */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { expect } from 'vitest'

import { findChromium } from '#node/print/find-chromium.ts'

import { answerOpenDialog, answerSaveDialog } from './desktop-page.ts'
import { closeAtEnd } from './end-of-file.ts'
import { launchDesktop } from './launch.ts'
import { datagram, listConnections, netLogSwitches } from './net-log.ts'
import { quietSwitches } from './stand-in/chromium.ts'

export interface OpenedHost {
  readonly page: Page
  /** Does what asks for files, and has these chosen. */
  chooseFiles(ask: () => Promise<void>, paths: readonly string[]): Promise<void>
  /** Does what saves a document, and gives it with its name. */
  save(ask: () => Promise<void>): Promise<SavedFile>
  /** Ends the program; gives the addresses its browser reached for beyond the program itself. */
  close(): Promise<readonly string[]>
}

export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface HostOptions {
  readonly archive: string
  /** A folder for profiles and logs. */
  readonly folder: string
  /** Who runs the browser's host; absent: who runs the tests. */
  readonly uid?: number
  /** What the system speaks; absent: Chinese. */
  readonly language?: string
}

export const hosts: readonly { readonly name: string; readonly open: (options: HostOptions) => Promise<OpenedHost> }[] = [
  { name: 'the desktop window', open: openDesktop },
  { name: 'the browser', open: openLoopback },
]

async function openDesktop({ archive, folder, language = 'zh-CN' }: HostOptions): Promise<OpenedHost> {
  const netLog = join(folder, 'desktop-net-log.json')
  const program = await launchDesktop({ archive, userData: join(folder, 'user'), language, switches: netLogSwitches(netLog) })
  return {
    page: program.page,
    async chooseFiles(ask, paths) {
      await answerOpenDialog(program, paths)
      await ask()
    },
    async save(ask) {
      const saved = mkdtempSync(join(folder, 'saved-'))
      await answerSaveDialog(program, saved)
      await ask()
      // The page says so when the file is whole.
      const listWhole = () => readdirSync(saved).filter((file) => !/\.part(?:-|$)/.test(file))
      await expect.poll(listWhole).toHaveLength(1)
      const [name = ''] = listWhole()
      await program.page.getByRole('status').filter({ hasText: name }).waitFor()
      return { name, bytes: readFileSync(join(saved, name)) }
    },
    async close() {
      await program.close()
      return listConnections(netLog)
    },
  }
}

/** In the browser the window has an address, too. */
export async function openLoopback({
  archive,
  folder,
  uid,
  language = 'zh-CN',
}: HostOptions): Promise<OpenedHost & { readonly address: string }> {
  const netLog = join(folder, 'browser-net-log.json')
  const server = spawn(process.execPath, [cli, 'serve', '--no-open', '--json', '--archive', archive], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid }),
    // As the launcher has it.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('../../out/compile-cache', import.meta.url)), ...process.env },
  })
  const endServer = closeAtEnd(async () => {
    const gone = server.exitCode === null ? once(server, 'exit') : Promise.resolve()
    server.kill('SIGTERM')
    await gone
  })
  const { address } = JSON.parse(await readFirstLine(server)) as { address: string }
  // The browser is not ours: what it looks up of its own accord finds nothing and is not counted, what the page asks for is.
  const args = [...quietSwitches(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', ...netLogSwitches(netLog)]
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  const endBrowser = closeAtEnd(() => browser.close())
  const context = await browser.newContext({ viewport: { width: 1320, height: 860 }, acceptDownloads: true, locale: language })
  const page = await context.newPage()
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await page.goto(address)
  return {
    address,
    page,
    async chooseFiles(ask, paths) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()])
      await chooser.setFiles([...paths])
    },
    async save(ask) {
      const [download] = await Promise.all([page.waitForEvent('download'), ask()])
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    },
    async close() {
      await endBrowser()
      await endServer()
      const { host, origin } = new URL(address)
      const foreign = asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data|about):/.test(url))
      return [...foreign, ...listConnections(netLog).filter((reached) => reached !== host && reached !== datagram)]
    },
  }
}

/** What the host says first; when it ends before it says anything, that is why nothing comes up. */
async function readFirstLine(server: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  const line = once(createInterface({ input: server.stdout }), 'line') as Promise<[string]>
  const end = once(server, 'exit').then(([code]): never => {
    throw new Error(`the loopback host ended with ${code}`)
  })
  const [first] = await Promise.race([line, end])
  return first
}

const cli = fileURLToPath(new URL('../../node/cli.ts', import.meta.url))

/** Starts the built desktop program for a test: over Electron where its runtime is, else over the stand-in. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { _electron, chromium, type Browser, type Page } from '@playwright/test'

import { closeAtEnd } from './end-of-file.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = path.join(root, 'out/electron/main.cjs')

/** The module as tests see it in the main process; the stand-in adds `standIn`. */
export type ElectronModule = typeof Electron.CrossProcessExports & {
  readonly standIn: { readonly log: readonly (readonly unknown[])[]; setFilePaths(paths: Readonly<Record<string, string>>): Promise<void> }
}

export interface DesktopProgram {
  readonly kind: 'electron' | 'stand-in'
  /** The program's window. */
  readonly page: Page
  /** Runs a function in the main process. It is sent as text: it sees its arguments and nothing else. */
  evaluate<R, A>(run: (electron: ElectronModule, argument: A) => R | Promise<R>, argument: A): Promise<R>
  close(): Promise<void>
  exitCode(): number | null
  /** What the process wrote so far. */
  output(): string
}

export interface LaunchOptions {
  readonly archive: string
  readonly userData: string
  /** More switches for Chromium. */
  readonly switches?: readonly string[]
  /** What the system speaks; absent: Chinese. */
  readonly language?: string
  /** A packed program, unpacked again: its own folder and the one that was its `resources`. Runs over the stand-in. */
  readonly packed?: { readonly folder: string; readonly resources: string }
}

/** Starts the program and waits for its window. */
export async function launchDesktop(options: LaunchOptions): Promise<DesktopProgram> {
  const runtime = findRuntime()
  return runtime === null || options.packed !== undefined ? launchStandIn(options) : launchElectron(runtime, options)
}

/** Electron's executable, when it has been fetched. Looked up by hand: asking its package would fetch it. */
export function findRuntime(): string | null {
  const folder = path.join(root, 'node_modules/electron')
  const name = path.join(folder, 'path.txt')
  if (!existsSync(name)) return null
  const executable = path.join(folder, 'dist', readFileSync(name, 'utf8'))
  return existsSync(executable) ? executable : null
}

function programArguments({ archive, userData, switches = [] }: LaunchOptions): string[] {
  return [`--user-data-dir=${userData}`, `--archive=${archive}`, ...switches]
}

/** How Linux is told; other systems are asked for theirs. */
function systemLanguage({ language = 'zh-CN' }: LaunchOptions): Readonly<Record<string, string>> {
  return { LANGUAGE: language.replace('-', '_') }
}

async function launchElectron(executablePath: string, options: LaunchOptions): Promise<DesktopProgram> {
  const env = { ...process.env, ...systemLanguage(options) } as Record<string, string>
  const app = await _electron.launch({ executablePath, args: [root, ...programArguments(options)], env })
  const close = closeAtEnd(() => app.close())
  const written = gatherOutput(app.process())
  return {
    kind: 'electron',
    page: await app.firstWindow(),
    evaluate: (run, argument) => app.evaluate(run as never, argument) as never,
    close,
    exitCode: () => app.process().exitCode,
    output: written,
  }
}

interface Answer {
  readonly kind: string
  readonly id: number
  readonly address: string
  readonly value?: never
  readonly failure?: string
}

async function launchStandIn(options: LaunchOptions): Promise<DesktopProgram> {
  const register = new URL('./stand-in/register.ts', import.meta.url).href
  const { packed, switches = [] } = options
  const script = packed === undefined ? main : path.join(packed.folder, 'out/electron/main.cjs')
  const child = fork(script, programArguments(options), {
    execArgv: ['--import', register],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...systemLanguage(options),
      STAND_IN_SWITCHES: switches.join(' '),
      ...(packed && { STAND_IN_RESOURCES: packed.resources }),
    },
  })
  const written = gatherOutput(child)
  const end = closeAtEnd(async () => {
    const gone = child.exitCode === null ? once(child, 'exit') : Promise.resolve()
    child.kill('SIGTERM')
    await gone
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: Answer) => message.kind === 'ready' && resolve(message.address))
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}\n${written()}`)))
  })
  const browser = await connect(address)
  const page = await findWindow(() => browser.contexts().flatMap((context) => context.pages()), written)
  return {
    kind: 'stand-in',
    page,
    evaluate: askMain(child),
    async close() {
      await end()
      await browser.close().catch(() => {})
    },
    exitCode: () => child.exitCode,
    output: written,
  }
}

/** Now and then, on a busy machine, the first attempt never answers. */
async function connect(address: string, attempts = 3): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 20_000 })
  } catch (reason) {
    if (attempts === 1) throw reason
    return connect(address, attempts - 1)
  }
}

function gatherOutput(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => parts.push(String(data)))
  return () => parts.join('')
}

/** Waits for the page that shows the program; the stand-in's windows begin as blank ones. */
async function findWindow(listPages: () => Page[], written: () => string): Promise<Page> {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const page = listPages().find((candidate) => candidate.url().includes('bundle.app.'))
    if (page) return page
  }
  throw new Error(`no window came up\n${written()}`)
}

function askMain(child: ChildProcess): DesktopProgram['evaluate'] {
  let asked = 0
  const waiting = new Map<number, { resolve(value: never): void; reject(reason: Error): void }>()
  child.on('message', ({ kind, id, value, failure }: Answer) => {
    const question = kind === 'result' ? waiting.get(id) : undefined
    waiting.delete(id)
    if (failure === undefined) question?.resolve(value as never)
    else question?.reject(new Error(failure))
  })
  child.once('exit', () => {
    for (const question of waiting.values()) question.reject(new Error('the program has ended'))
  })
  return (run, argument) =>
    new Promise((resolve, reject) => {
      asked += 1
      waiting.set(asked, { resolve, reject })
      child.send({ kind: 'evaluate', id: asked, source: String(run), argument })
    })
}

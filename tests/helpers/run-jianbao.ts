/** Runs the real command line in a process of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { runCommandLine } from '#node/cli/run-command-line.ts'
import type { Output } from '#node/cli/terminal.ts'

/** What `jianbao` runs. */
export const commandLineFile: string = fileURLToPath(new URL('../../node/cli.ts', import.meta.url))

export interface Outcome {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process: as good for what it says, and there at once. */
export async function runCommandHere(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const gather = (stream: 'stdout' | 'stderr'): Output => ({
    isTerminal: false,
    columns: 80,
    write: (text) => void (written[stream] += text),
    writeLine: (line = '') => void (written[stream] += `${line}\n`),
    paint: (_style, text) => text,
  })
  const hearInterruption = (): AbortSignal => new AbortController().signal
  const status = await runCommandLine(words, { out: gather('stdout'), err: gather('stderr'), env, hearInterruption })
  return { status, signal: null, ...written }
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Whose process it is, where the tests run as somebody who may do everything. */
  readonly uid?: number
}

/** Starts `jianbao WORDS…` and leaves it running. */
export function startJianbao(words: readonly string[], { env = {}, cwd, uid }: RunOptions = {}): ChildProcessWithoutNullStreams {
  const plain = { ...process.env, LC_ALL: 'C', NO_COLOR: '', FORCE_COLOR: '' }
  const clean = Object.fromEntries(Object.entries(plain).filter(([name]) => name !== 'NO_COLOR' && name !== 'FORCE_COLOR'))
  return spawn(process.execPath, [commandLineFile, ...words], {
    env: { ...clean, ...env },
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
}

/** Runs `jianbao WORDS…` to its end. */
export async function runJianbao(words: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = startJianbao(words, options)
  child.stdin.end()
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { status, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }
}

import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

import { ArchiveError } from '#contract/errors.ts'

import { makePassingFolder, removePassingFolder, sweepPassingFolders } from '../passing-folders.ts'
import { DevtoolsPipe } from './devtools-pipe.ts'

const silence = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-breakpad',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  // Chromium writes it into the PDF as its creator; a document need not tell the machine it was made on.
  '--user-agent=Jianbao',
  // Should anything ask for a name all the same, there is none.
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

/** Chromium's sandbox refuses to run as root. */
const mustRunUnsandboxed = (): boolean => process.platform === 'linux' && process.getuid?.() === 0

/** How long a browser may take to answer for the first time, and to end when asked, in milliseconds. */
const startLimit = 30_000
const endLimit = 2000

export interface RunningChromium {
  readonly pipe: DevtoolsPipe
  /** Ends the browser and removes its profile. */
  close(): Promise<void>
}

function watchEnd(child: ChildProcess, program: string, pipe: DevtoolsPipe): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  child.once('error', (cause) => {
    pipe.fail(new ArchiveError('no-browser', `${program} could not be started`, { data: { file: program }, cause }))
    resolve()
  })
  child.once('exit', (code, killed) => {
    pipe.fail(new ArchiveError('no-browser', `${program} ended while printing (${killed ?? code})`, { data: { file: program } }))
    resolve()
  })
  return promise
}

/** Starts a browser of its own, with an empty profile in a temporary folder, talking over pipes. */
export async function launchChromium(program: string): Promise<RunningChromium> {
  sweepPassingFolders('print').catch(() => {})
  const profile = await makePassingFolder('print')
  const flags = [
    ...silence,
    ...(mustRunUnsandboxed() ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    'about:blank',
  ]
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], windowsHide: true })
  const pipe = new DevtoolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const ended = watchEnd(child, program, pipe)
  const close = async (): Promise<void> => {
    child.kill()
    const kill = setTimeout(() => child.kill('SIGKILL'), endLimit)
    await ended
    clearTimeout(kill)
    await removePassingFolder(profile)
  }
  const silent = new ArchiveError('no-browser', `${program} did not answer: not a Chromium?`, { data: { file: program } })
  const giveUp = setTimeout(() => pipe.fail(silent), startLimit)
  try {
    await pipe.send('Browser.getVersion')
  } catch (reason) {
    await close()
    throw reason
  } finally {
    clearTimeout(giveUp)
  }
  return { pipe, close }
}

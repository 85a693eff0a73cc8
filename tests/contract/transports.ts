/** Every way a call can take from a caller to the core. The contract holds over each of them. */
import { openArchive, type Archive } from '#archive'
import type { ArchiveApi } from '#contract/api.ts'
import type { EventListener } from '#contract/events.ts'
import { serveArchive } from '#node/serve.ts'
import { openArchiveInWorkers } from '#node/worker-client.ts'
import { buildDesktop } from '#tests/helpers/build-desktop.ts'
import { callInPage, chooseInDialog, listenInPage } from '#tests/helpers/desktop-page.ts'
import { launchDesktop } from '#tests/helpers/launch.ts'
import { enterByAddress } from '#tests/helpers/loopback-page.ts'

/** An archive as a caller at the far end of a transport has it. */
export interface Caller {
  readonly api: ArchiveApi
  /** What a host does when a person has chosen files. */
  grant(paths: readonly string[]): Promise<string>
  subscribe(listener: EventListener): Promise<() => void>
  close(): Promise<void>
}

export interface Transport {
  readonly name: string
  /** Opens the archive at `file`, making it when there is none. */
  open(file: string): Promise<Caller>
}

export const transports: readonly Transport[] = [
  { name: 'in process', open: async (file) => callDirectly(await openArchive({ file, create: true })) },
  { name: 'workers', open: async (file) => callDirectly(await openArchiveInWorkers({ file, create: true })) },
  { name: 'HTTP', open: callOverHttp },
  { name: 'IPC', open: callOverIpc },
]

function callDirectly(archive: Archive): Caller {
  return {
    api: archive.api,
    grant: async (paths) => archive.grantFiles({ paths }),
    subscribe: async (listener) => archive.subscribe(listener),
    close: () => archive.close(),
  }
}

async function callOverHttp(file: string): Promise<Caller> {
  const archive = await openArchiveInWorkers({ file, create: true })
  const printPdf = (): Promise<never> => Promise.reject(new Error('the contract prints nothing'))
  const host = await serveArchive({ archive, rendererFolder: '/nowhere', printPdf })
  const page = await enterByAddress(host.mintAddress())
  return {
    api: page.api,
    grant: async (paths) => (await page.upload(paths)).grant,
    subscribe: (listener) => page.subscribe(listener),
    async close() {
      await host.close()
      await archive.close()
    },
  }
}

/** The built desktop program; over the stand-in where Electron's runtime is not there. */
async function callOverIpc(file: string): Promise<Caller> {
  // An archive the program made itself would hold the sample pages.
  await (await openArchive({ file, create: true })).close()
  await buildDesktop()
  const program = await launchDesktop({ archive: file, userData: `${file}-user` })
  return {
    api: callInPage(program.page),
    grant: async (paths) => (await chooseInDialog(program, paths))?.grant ?? '',
    subscribe: (listener) => listenInPage(program.page, listener),
    close: () => program.close(),
  }
}

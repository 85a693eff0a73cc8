/** `jianbao serve`: the program in a browser on this computer, until Ctrl-C. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

import { identifyArchive, type Archive } from '#archive'

import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { openInBrowser } from '../cli/open-in-browser.ts'
import { UsageError } from '../cli/usage-error.ts'
import { faceOpening } from '../opening-archive.ts'
import { printPdf } from '../print.ts'
import { builtRendererFolder, seedsFolder } from '../repository-paths.ts'
import { serveArchive, type LoopbackHost } from '../serve.ts'
import { openOrMakeArchive } from '../user-archive.ts'
import { openArchiveInWorkers } from '../worker-client.ts'

export const serveCommand: Command = {
  options: { port: { type: 'string', value: 'N' }, 'no-open': { type: 'boolean' } },
  words: { min: 0, max: 0 },
  async run(context, given) {
    const { archiveFile, err, speaker } = context
    const interruption = context.hearInterruption()
    const port = given.number('port', { min: 0, max: 65_535 }) ?? 0
    const rendererFolder = builtRendererFolder()
    if (!existsSync(join(rendererFolder, 'index.html'))) throw new UsageError('serve-not-built')
    checkPlace(archiveFile, given.has('archive'))
    const sayTrouble = (thrown: unknown): void => {
      err.writeLine(speaker.say('unforeseen', { message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }))
    }
    const open = (): Promise<Archive> =>
      openArchiveInWorkers({ file: archiveFile, create: true, onDeath: (_role, error) => sayTrouble(error) })
    // The browser starts while the archive is opened.
    const opening = openOrMakeArchive(archiveFile, seedsFolder(), open)
    const archive = faceOpening(opening.then((opened) => opened.archive))
    try {
      const host = await listen({ archive, rendererFolder, printPdf, port, onError: sayTrouble })
      const prompt = announce(context, host, !given.has('no-open'))
      try {
        const { samples } = await opening
        if (samples !== null) err.writeLine(speaker.say('first-archive', { file: archiveFile, articles: samples }))
        if (!interruption.aborted) await new Promise((resolve) => interruption.addEventListener('abort', resolve))
      } finally {
        prompt.close()
        await host.close()
      }
    } finally {
      await archive.close()
    }
    return exit.done
  },
}

/** What can be known before the archive is open is said in the terminal alone: a window would come up only to vanish. */
function checkPlace(archiveFile: string, named: boolean): void {
  if (existsSync(archiveFile)) return identifyArchive(archiveFile)
  // A slip in a name, or a disk that is not there, must not look like an empty archive.
  const folder = dirname(archiveFile)
  if (named && !existsSync(folder)) throw new UsageError('no-folder', { folder })
}

async function listen(options: Parameters<typeof serveArchive>[0]): Promise<LoopbackHost> {
  try {
    return await serveArchive(options)
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE')) throw thrown
    throw new UsageError('serve-port-taken', { port: String(options.port) })
  }
}

/** Prints the address, and a fresh one whenever Enter is pressed in the terminal. */
function announce(context: CommandContext, host: LoopbackHost, open: boolean): { close(): void } {
  const { isJson, out, err, speaker } = context
  const sayAddress = (): string => {
    const address = host.mintAddress()
    if (isJson) printJson(out, { address })
    else out.writeLine(speaker.say('serve-address', { address }))
    return address
  }
  const address = sayAddress()
  if (open) void openInBrowser(address)
  if (!process.stdin.isTTY) return { close() {} }
  err.writeLine(err.paint('dim', speaker.say('serve-once')))
  const lines = createInterface({ input: process.stdin })
  lines.on('line', sayAddress)
  return lines
}

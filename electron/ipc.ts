import { BrowserWindow, ipcMain } from 'electron'
import { z } from 'zod'

import { desktopChannels } from '#contract/desktop.ts'
import { ArchiveError, toWireError } from '#contract/errors.ts'
import type { Reply } from '#contract/errors.ts'
import { articleRequestSchema, exportRequestSchema, printRequestSchema } from '#contract/requests.ts'
import { dispatchCall } from '#node/dispatch.ts'

import type { OpenedArchive } from './archive.ts'
import { backUp } from './back-up.ts'
import { chooseFiles, grantPaths, revealFile } from './dialogs.ts'
import { cancelPdf, printDocument, printToFile } from './print.ts'
import { saveExport } from './save-document.ts'
import { findTrustedWindow } from './trusted-sender.ts'

/** Paths come from the preload alone, which had them from Electron for real `File` objects. */
const droppedSchema = z.array(z.string().min(1).max(32_768)).min(1).max(100_000)

/** The only file that names `ipcMain`: every handler checks who asks, then what is asked, and answers with a `Reply`. */
export function setUpIpc(opened: OpenedArchive): void {
  const { archive } = opened
  handle(desktopChannels.call, z.tuple([z.string(), z.unknown()]), (_window, [method, input]) => dispatchCall(archive.api, method, input))
  handleHost(desktopChannels.chooseFiles, z.enum(['files', 'folder']), async (window, what) => chooseFiles(archive, window, what))
  handleHost(desktopChannels.grantDropped, droppedSchema, async (_window, paths) => grantPaths(archive, paths))
  handleHost(desktopChannels.print, printRequestSchema, (window, request) =>
    printDocument(window, request.paper, () => archive.api.composePrint(request)),
  )
  handleHost(desktopChannels.savePdf, printRequestSchema, (window, request) => printToFile(window, () => archive.api.composePrint(request)))
  handle(desktopChannels.cancelPdf, z.tuple([]), async (window) => ({ result: cancelPdf(window) }))
  handleHost(desktopChannels.saveExport, exportRequestSchema, async (window, request) =>
    saveExport(window, await archive.api.composeExport(request)),
  )
  handleHost(desktopChannels.revealSource, articleRequestSchema.shape.id, async (_window, id) =>
    revealFile((await archive.api.getArticle({ id })).article.file),
  )
  handle(desktopChannels.backUp, z.tuple([]), async (window) => ({ result: await backUp(opened, window) }))
  archive.subscribe((event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(desktopChannels.event, event)
  })
}

/** A channel with one argument. */
function handleHost<T>(channel: string, schema: z.ZodType<T>, run: (window: BrowserWindow, input: T) => Promise<unknown>): void {
  handle(channel, z.tuple([schema]), async (window, [input]) => ({ result: await run(window, input) }))
}

function handle<T extends readonly unknown[]>(
  channel: string,
  schema: z.ZodType<T>,
  run: (window: BrowserWindow, input: T) => Promise<Reply<unknown>>,
): void {
  ipcMain.handle(channel, async (event, ...sent: unknown[]): Promise<Reply<unknown>> => {
    const window = findTrustedWindow(event)
    if (window === null) return refuse(`${channel}: not from a window of the program`)
    const input = schema.safeParse(sent)
    if (!input.success) return refuse(`${channel}: ${z.prettifyError(input.error)}`)
    try {
      return await run(window, input.data)
    } catch (thrown) {
      return { error: toWireError(thrown) }
    }
  })
}

function refuse(message: string): Reply<never> {
  return { error: toWireError(new ArchiveError('bad-request', message)) }
}

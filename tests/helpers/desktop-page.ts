/** What the program's page does over IPC: the real preload's bridge, called from the page. */
import type { Page } from '@playwright/test'

import { apiMethods } from '#contract/api.ts'
import type { ArchiveApi } from '#contract/api.ts'
import type { DesktopBridge } from '#contract/desktop.ts'
import { fromReply } from '#contract/errors.ts'
import type { ArchiveEvent, EventListener } from '#contract/events.ts'
import type { FileGrant } from '#contract/host.ts'

import type { DesktopProgram } from './launch.ts'

declare global {
  interface Window {
    readonly jianbao?: DesktopBridge
  }
}

/** The contract, every call made in the page. */
export function callInPage(page: Page): ArchiveApi {
  const call = async (method: string, input: unknown): Promise<unknown> =>
    fromReply(await page.evaluate(([name, value]) => window.jianbao!.call(name, value), [method, input] as const))
  return Object.fromEntries(
    Object.keys(apiMethods).map((method) => [method, (input: unknown) => call(method, input)]),
  ) as unknown as ArchiveApi
}

/** Hears the events that reach the page. */
export async function listenInPage(page: Page, listener: EventListener): Promise<() => void> {
  await page.exposeFunction('hearEvent', (event: ArchiveEvent) => listener(event))
  await page.evaluate(() => {
    const world = window as unknown as { hearEvent: EventListener; stopHearing: () => void }
    world.stopHearing = window.jianbao!.onEvent((event) => world.hearEvent(event))
  })
  return () => void page.evaluate(() => (window as unknown as { stopHearing: () => void }).stopHearing())
}

/** Chooses files in the system's dialog, which a test answers, and returns what the page gets for it. */
export async function chooseInDialog(program: DesktopProgram, paths: readonly string[]): Promise<FileGrant | null> {
  await answerOpenDialog(program, paths)
  return fromReply(await program.page.evaluate(() => window.jianbao!.chooseFiles('files')))
}

/** Has every following open dialog answer with these paths; none: as when it is cancelled. */
export async function answerOpenDialog(program: DesktopProgram, paths: readonly string[]): Promise<void> {
  await program.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
  }, paths)
}

/** Has every following save dialog answer with the name it proposes, in this folder; null: as when it is cancelled. */
export async function answerSaveDialog(program: DesktopProgram, folder: string | null): Promise<void> {
  await program.evaluate(({ dialog }, place) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const { defaultPath = '' } = args.at(-1) as { defaultPath?: string }
      return place === null
        ? { canceled: true, filePath: '' }
        : { canceled: false, filePath: `${place}/${defaultPath.split(/[\\/]/).at(-1)}` }
    }
  }, folder)
}

/**
 * How the page talks to the Electron host: `window.jianbao`, put there by the preload script. Whatever crosses the context
 * bridge is a `Reply`, because an error thrown through it loses its code.
 */
import type { Reply } from './errors.ts'
import type { EventListener } from './events.ts'
import type { DroppedFile, FileGrant, Host, SaveOutcome } from './host.ts'
import type { ExportRequest, PrintRequest } from './requests.ts'

export interface DesktopBridge {
  readonly kind: 'electron'
  readonly platform: Host['platform']
  readonly systemLanguage: Host['systemLanguage']
  /** Calls a method of `ArchiveApi`; name and input are checked on the other side. */
  call(method: string, input: unknown): Promise<Reply<unknown>>
  /** Hands every archive event to the listener; returns how to stop. */
  onEvent(listener: EventListener): () => void
  /** Hands every command chosen in the application menu to the listener; returns how to stop. */
  onMenu(listener: (command: MenuCommand) => void): () => void
  chooseFiles(what: 'files' | 'folder'): Promise<Reply<FileGrant | null>>
  /** Takes real `File` objects: the preload asks Electron where they lie, the page never knows. */
  grantDropped(files: readonly DroppedFile[]): Promise<Reply<FileGrant | null>>
  print(request: PrintRequest): Promise<Reply<null>>
  savePdf(request: PrintRequest): Promise<Reply<SaveOutcome>>
  cancelPdf(): Promise<Reply<null>>
  saveExport(request: ExportRequest): Promise<Reply<SaveOutcome>>
  backUp(): Promise<Reply<SaveOutcome>>
  revealSource(articleId: string): Promise<Reply<boolean>>
}

/** Stands before the language of the system among the arguments of the page's process: the preload cannot ask for it. */
export const languageArgument = '--jianbao-language='

/** What the application menu asks of the page. */
export const menuCommands = ['import-files', 'import-folder', 'find', 'print', 'save-pdf', 'back-up', 'guide'] as const
export type MenuCommand = (typeof menuCommands)[number]

/** Message channels between main process and preload; the only names on the wire. */
export const desktopChannels = {
  call: 'archive:call',
  event: 'archive:event',
  menu: 'menu:command',
  chooseFiles: 'host:choose-files',
  grantDropped: 'host:grant-dropped',
  print: 'host:print',
  savePdf: 'host:save-pdf',
  cancelPdf: 'host:cancel-pdf',
  saveExport: 'host:save-export',
  backUp: 'host:back-up',
  revealSource: 'host:reveal-source',
} as const

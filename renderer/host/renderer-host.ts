import type { ApiMethod } from '#contract/api.ts'
import type { MenuCommand } from '#contract/desktop.ts'
import type { Reply } from '#contract/errors.ts'
import type { EventListener } from '#contract/events.ts'
import type { DroppedFile, FileGrant, Host } from '#contract/host.ts'

/** How far files are that go over to a host. */
export interface HandedOver {
  readonly files: number
  readonly ofFiles: number
  readonly bytes: number
  readonly ofBytes: number
}

/** Of files that go over to a host: who is told how far they are, and who stops it. The desktop host takes them where they lie, at once. */
export interface Handover {
  readonly onProgress: (handed: HandedOver) => void
  readonly signal: AbortSignal
}

/** A host as the renderer holds it: what it can do for people, one door for calls, one for events. */
export interface RendererHost extends Omit<Host, 'chooseFiles' | 'grantDropped'> {
  chooseFiles(what: 'files' | 'folder', handover: Handover): Promise<FileGrant | null>
  grantDropped(files: readonly DroppedFile[], handover: Handover): Promise<FileGrant | null>
  call(method: ApiMethod, input: unknown): Promise<Reply<unknown>>
  /** Listens to what the archive announces; gives back how to stop. */
  onEvent(listener: EventListener): () => void
  /** Listens to the application menu, where there is one; gives back how to stop. */
  onMenu(listener: (command: MenuCommand) => void): () => void
}

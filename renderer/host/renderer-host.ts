import type { ApiMethod } from '#contract/api.ts'
import type { MenuCommand } from '#contract/desktop.ts'
import type { Reply } from '#contract/errors.ts'
import type { EventListener } from '#contract/events.ts'
import type { Host } from '#contract/host.ts'

/** A host as the renderer holds it: what it can do for people, one door for calls, one for events. */
export interface RendererHost extends Host {
  call(method: ApiMethod, input: unknown): Promise<Reply<unknown>>
  /** Listens to what the archive announces; gives back how to stop. */
  onEvent(listener: EventListener): () => void
  /** Listens to the application menu, where there is one; gives back how to stop. */
  onMenu(listener: (command: MenuCommand) => void): () => void
}

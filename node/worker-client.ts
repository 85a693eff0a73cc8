/** The archive behind two threads: one may write, one answers searches meanwhile. The same face as the archive in process. */
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'

import type { Archive } from '#archive'
import { apiMethods, type ApiMethod, type ArchiveApi } from '#contract/api.ts'
import { ArchiveError } from '#contract/errors.ts'
import type { ArchiveEvent, EventListener } from '#contract/events.ts'

import { checkCall } from './dispatch.ts'
import { startWorkerLink, type WorkerLink } from './workers/worker-link.ts'
import type { ArchiveWorkerData } from './workers/worker-messages.ts'

/** Entry files of the threads, absolute paths. A bundled host says where its own are. */
export interface WorkerEntries {
  readonly archive: string
  readonly parse: string
  readonly index: string
}

export interface WorkerClientOptions {
  readonly file: string
  /** Makes the archive when there is none. */
  readonly create?: boolean
  readonly resourcesFolder?: string
  readonly entries?: WorkerEntries
  /** Told when a thread ends unasked; its calls have been rejected, the next call starts it anew. */
  readonly onDeath?: (role: Role, error: ArchiveError) => void
  /** How long `close` waits for running calls, in milliseconds. */
  readonly graceMs?: number
}

type Role = ArchiveWorkerData['role']

/**
 * Opens the archive in a writer and a reader thread. Throws what `openArchive` throws. Where nothing can be written, on a
 * disc or in a closed folder, an archive that is there is open for reading: whatever would write fails with `cannot-write`.
 */
export async function openArchiveInWorkers(options: WorkerClientOptions): Promise<Archive> {
  const entries = options.entries ?? unbuiltEntries()
  const graceMs = options.graceMs ?? 10_000
  const listeners = new Set<EventListener>()
  const links: Record<Role, Promise<WorkerLink> | null> = { writer: null, reader: null }
  let closed = false

  function startLink(role: Role): WorkerLink {
    const data: ArchiveWorkerData = {
      role,
      file: options.file,
      create: role === 'writer' && (options.create ?? false),
      resourcesFolder: options.resourcesFolder ?? null,
      workers: role === 'writer' ? { parse: entries.parse, index: entries.index } : null,
    }
    return startWorkerLink(entries.archive, data, {
      onEvent: announce,
      onDeath(error) {
        links[role] = null
        options.onDeath?.(role, error)
      },
    })
  }

  function announce(event: ArchiveEvent): void {
    for (const listener of listeners) listener(event)
  }

  /** The link of a role, started anew when its thread has died or could not open. */
  function findLink(role: Role): Promise<WorkerLink> {
    return (links[role] ??= openLink(startLink(role), role))
  }

  async function openLink(link: WorkerLink, role: Role): Promise<WorkerLink> {
    try {
      await link.open()
      return link
    } catch (thrown) {
      links[role] = null
      throw thrown
    }
  }

  async function call(method: ApiMethod, input: unknown): Promise<unknown> {
    if (closed) throw new ArchiveError('cancelled', `${method}: the archive is closed`)
    const checked = checkCall(method, input)
    const { access } = apiMethods[method]
    const link = await findLink(access === 'read' ? 'reader' : 'writer').catch((thrown: unknown) => {
      if (access !== 'copy') throw thrown
      bearReadOnly(thrown)
      return findLink('reader')
    })
    return link.call(method, checked.input)
  }

  async function close(): Promise<void> {
    if (closed) return
    closed = true
    // The writer goes last: it folds the log back into the file once nobody reads.
    for (const role of ['reader', 'writer'] as const) {
      const link = await links[role]?.catch(() => null)
      await link?.close(graceMs)
    }
    listeners.clear()
  }

  // Both threads load at once; the reader opens the file after the writer, which may have to make or update it.
  const reader = startLink('reader')
  try {
    const unwritable = await findLink('writer').then(() => null, bearReadOnly)
    await (links.reader = openLink(reader, 'reader')).catch((thrown: unknown) => {
      // It is not there because it could not be made.
      throw unwritable !== null && thrown instanceof ArchiveError && thrown.code === 'not-found' ? unwritable : thrown
    })
  } catch (thrown) {
    await reader.close(0)
    await close()
    throw thrown
  }

  return {
    api: Object.fromEntries(
      Object.keys(apiMethods).map((method) => [method, (input: unknown) => call(method as ApiMethod, input)]),
    ) as unknown as ArchiveApi,
    grantFiles(files, token = randomUUID()) {
      if (closed) return token
      // An archive that cannot be reached is reported by the call that wants the grant.
      findLink('writer')
        .catch(() => findLink('reader'))
        .then(
          (link) => link.grant(token, files),
          () => {},
        )
      return token
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close,
  }
}

function bearReadOnly(thrown: unknown): ArchiveError {
  if (thrown instanceof ArchiveError && thrown.code === 'cannot-write') return thrown
  throw thrown
}

function unbuiltEntries(): WorkerEntries {
  const place = (name: string): string => fileURLToPath(new URL(`./workers/${name}.ts`, import.meta.url))
  return { archive: place('archive-worker'), parse: place('parse-worker'), index: place('index-worker') }
}

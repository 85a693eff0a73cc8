import path from 'node:path'

import { app } from 'electron'

import type { EventListener } from '#contract/events.ts'
import { openOrMakeArchive, userArchiveFile } from '#node/user-archive.ts'
import { openArchiveInWorkers } from '#node/worker-client.ts'

import { appPaths } from './app-paths.ts'

/** The archive as threads serve it; SQLite never runs on the main thread. */
export type HostedArchive = Awaited<ReturnType<typeof openArchiveInWorkers>>

/** An archive that is being opened while the window already comes up. */
export interface OpenedArchive {
  readonly file: string
  /** Rejects with the reason why it cannot be opened; every call of the page then fails with that reason. */
  readonly ready: Promise<HostedArchive>
  /** Hands events to the listener from the moment there are any. */
  subscribe(listener: EventListener): void
}

/** Starts opening the archive named by `--archive=FILE`, or the user's own; the first time it is made, with the sample pages. */
export function setUpArchive(): OpenedArchive {
  const file = path.resolve(app.commandLine.getSwitchValue('archive') || userArchiveFile())
  const ready = openOrMakeArchive(file, appPaths.seeds(), () => openInWorkers(file)).then(({ archive }) => archive)
  // Whoever calls gets the reason; nobody waiting is no crash.
  ready.catch(() => {})
  closeAtQuit(ready)
  return {
    file,
    ready,
    subscribe: (listener) =>
      void ready.then(
        (archive) => archive.subscribe(listener),
        () => {},
      ),
  }
}

function openInWorkers(file: string): Promise<HostedArchive> {
  return openArchiveInWorkers({
    file,
    create: true,
    resourcesFolder: appPaths.resources(),
    entries: {
      archive: appPaths.out('electron', 'archive-worker.cjs'),
      parse: appPaths.out('electron', 'parse-worker.cjs'),
      index: appPaths.out('electron', 'index-worker.cjs'),
    },
  })
}

/** Quitting waits until the threads have ended their batch and closed the files. */
function closeAtQuit(ready: Promise<HostedArchive>): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void ready
      .then((archive) => archive.close())
      .catch(() => {})
      .finally(() => {
        closed = true
        app.quit()
      })
  })
}

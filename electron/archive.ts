import path from 'node:path'

import { app } from 'electron'

import { faceOpening } from '#node/opening-archive.ts'
import { openOrMakeArchive, userArchiveFile } from '#node/user-archive.ts'
import { openArchiveInWorkers } from '#node/worker-client.ts'

import { appPaths } from './app-paths.ts'

/** The archive as threads serve it; SQLite never runs on the main thread. */
export type HostedArchive = ReturnType<typeof faceOpening>

/** An archive that is being opened while the window already comes up. */
export interface OpenedArchive {
  readonly file: string
  readonly archive: HostedArchive
}

/** Starts opening the archive named by `--archive=FILE`, or the user's own; the first time it is made, with the sample pages. */
export function setUpArchive(): OpenedArchive {
  const file = path.resolve(app.commandLine.getSwitchValue('archive') || userArchiveFile())
  const opening = openOrMakeArchive(file, appPaths.seeds(), () => openInWorkers(file))
  const archive = faceOpening(opening.then((opened) => opened.archive))
  closeAtQuit(archive)
  return { file, archive }
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
function closeAtQuit(archive: HostedArchive): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void archive
      .close()
      .catch(() => {})
      .finally(() => {
        closed = true
        app.quit()
      })
  })
}

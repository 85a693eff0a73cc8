import path from 'node:path'

import { app } from 'electron'

import { sampleFolder } from '#contract/sample-folder.ts'

/** Where the parts of the program lie: beside the sources in development, in the package's resources when installed. */
export const appPaths = {
  /** Built renderer, main, preload and workers; inside the asar when packaged. */
  out: (...names: readonly string[]) => path.join(app.getAppPath(), 'out', ...names),
  /** Gazetteer, outlets, print fonts; real files on disk, because worker threads and fonts read them in pieces. */
  resources: (...names: readonly string[]) => path.join(unpackedRoot(), 'resources', ...names),
  /** Starter pages of the first run. */
  seeds: () => path.join(unpackedRoot(), sampleFolder),
}

function unpackedRoot(): string {
  return app.isPackaged ? process.resourcesPath : app.getAppPath()
}

import type { UploadEntry } from '#contract/requests.ts'

import type { HandedOver } from './renderer-host.ts'

/** Relative names of files that were dropped inside folders: the browser tells them beside the files, not on them. */
const droppedPaths = new WeakMap<File, string>()

/** Remembers where in a dropped folder a file lay. */
export function rememberPath(file: File, path: string): void {
  droppedPaths.set(file, path)
}

/** A file's name relative to what was chosen or dropped: folder and file names may tell outlet and date. */
export function nameUpload(file: File): string {
  return droppedPaths.get(file) ?? (file.webkitRelativePath === '' ? file.name : file.webkitRelativePath)
}

/** The body of an upload: a line that lists the files, then their bytes end to end. A Blob: nothing is read into memory. */
export function packUpload(files: readonly File[]): Blob {
  const entries: UploadEntry[] = files.map((file) => ({ name: nameUpload(file), size: file.size }))
  return new Blob([`${JSON.stringify(entries)}\n`, ...files])
}

/** How far an upload is of which so many bytes are sent. */
export function measureUpload(files: readonly File[], body: Blob, sent: number): HandedOver {
  const ofBytes = files.reduce((sum, { size }) => sum + size, 0)
  const bytes = Math.max(0, sent - (body.size - ofBytes))
  let end = 0
  const under = files.findIndex(({ size }) => (end += size) > bytes)
  return { files: under < 0 ? files.length : under, ofFiles: files.length, bytes, ofBytes }
}

/** From the paths a person named to the files that are to be read: recursive, links followed once, regular files only. */
import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { FileProblem } from './file-problem.ts'

/** A file to be read, or a path that leads to none. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: FileProblem }
  /** A file of a known other kind inside a folder: said in a remark, not a failure. */
  | { readonly kind: 'passed-over'; readonly path: string }

/** Larger files are no newspaper pages; reading one would only eat memory. 128 MiB. */
export const largestFile = 128 * 1024 * 1024

/** Kinds that stand beside pages in people's folders and are never pages themselves. Anything else is tried as text. */
const otherKinds = new Set(
  '.avi .bmp .csv .db .doc .docx .epub .exe .gif .heic .ico .ini .jianbao .jpeg .jpg .js .json .css .lnk .log .md .mp3 .mp4 .pdf .png .ppt .pptx .psd .rar .tif .tiff .wav .webp .woff .woff2 .xls .xlsx .xml .yml .yaml .zip .7z .gz'.split(' '),
)
/** Leavings of file managers, hidden files: passed over without a word. */
const leavings = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i

/**
 * Lists the files at and below `paths`, folders in the order of their names. A path that cannot be followed is reported and
 * the rest goes on. Each file and folder is visited once, however many links lead to it.
 */
export async function* walkPaths(paths: readonly string[]): AsyncGenerator<Found> {
  const visited = new Set<string>()
  for (const path of paths) yield* walk(resolve(path), [], visited)
}

async function* walk(path: string, ancestors: readonly string[], visited: Set<string>): AsyncGenerator<Found> {
  const seen = await look(path)
  if (seen instanceof FileProblem) {
    yield { kind: 'problem', path, problem: seen }
    return
  }
  const { stats, real } = seen
  if (ancestors.includes(real)) {
    yield { kind: 'problem', path, problem: new FileProblem('link-loop', 'the link leads back to a folder above it') }
    return
  }
  if (visited.has(real)) return
  visited.add(real)
  if (stats.isDirectory()) yield* walkFolder(path, [...ancestors, real], visited)
  else if (!stats.isFile()) yield { kind: 'problem', path, problem: new FileProblem('not-a-regular-file', 'neither a file nor a folder') }
  else if (stats.size > largestFile) yield { kind: 'problem', path, problem: new FileProblem('too-large', `larger than ${largestFile} bytes`) }
  else if (ancestors.length > 0 && otherKinds.has(extname(path).toLowerCase())) yield { kind: 'passed-over', path }
  else yield { kind: 'file', path, size: stats.size }
}

async function* walkFolder(path: string, ancestors: readonly string[], visited: Set<string>): AsyncGenerator<Found> {
  let entries: Dirent[]
  try {
    entries = await readdir(path, { withFileTypes: true })
  } catch (cause) {
    yield { kind: 'problem', path, problem: new FileProblem('unreadable', 'the folder cannot be opened', cause) }
    return
  }
  // Pages are numbered: A2 before A10.
  const order = new Intl.Collator('zh-CN', { numeric: true })
  for (const { name } of entries.toSorted((a, b) => order.compare(a.name, b.name))) {
    if (!leavings.test(basename(name))) yield* walk(join(path, name), ancestors, visited)
  }
}

async function look(path: string): Promise<{ stats: Stats; real: string } | FileProblem> {
  try {
    return { stats: await stat(path), real: await realpath(path) }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'ELOOP') return new FileProblem('link-loop', 'the link leads back to itself', cause)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return new FileProblem('unreadable', 'the file cannot be opened', cause)
    const isLink = await lstat(path).then((stats) => stats.isSymbolicLink(), () => false)
    return isLink
      ? new FileProblem('dangling-link', 'the link leads nowhere', cause)
      : new FileProblem('not-found', 'there is no such file or folder', cause)
  }
}

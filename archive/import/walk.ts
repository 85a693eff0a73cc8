/** From the paths a person named to the files that are to be read: recursive, links followed once, regular files only. */
import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { webPageEndings } from '#contract/page-files.ts'

import { explainMissing, FileProblem } from './file-problem.ts'
import { passesOver, type PassedOver, type PassedOverReason } from './passed-over.ts'

/** A file to be read, or a path that leads to none. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'problem'; readonly path: string; readonly problem: FileProblem }
  /** A file of a known other kind inside a folder: said in a remark, not a failure. */
  | { readonly kind: 'passed-over'; readonly path: string; readonly reason: PassedOverReason }

/** Leavings of file managers, hidden files: passed over without a word. */
const leavings = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i

interface Walk {
  readonly passedOver: PassedOver
  /** Real folders. */
  readonly visited: Set<string>
}

/**
 * Lists the files at and below `paths`, folders in the order of their names. A path that cannot be followed is reported and
 * the rest goes on. A folder is visited once, however many links lead to it.
 */
export async function* walkPaths(paths: readonly string[], passedOver: PassedOver): AsyncGenerator<Found> {
  const walk: Walk = { passedOver, visited: new Set() }
  const named = paths.map((path) => resolve(path))
  const names = new Set(named.map((path) => path.toLowerCase()))
  // Who marks all that lies in a folder names both.
  for (const path of named) if (!belongsToPage(path, names)) yield* followPath(path, [], walk)
}

/** Looks where a path leads, through links. `ancestors` are the real folders it stands in. */
async function* followPath(path: string, ancestors: readonly string[], walk: Walk): AsyncGenerator<Found> {
  const seen = await look(path)
  if (seen instanceof FileProblem) yield { kind: 'problem', path, problem: seen }
  else if (seen.stats.isFile()) yield ancestors.length > 0 ? judgeFile(path, walk) : { kind: 'file', path }
  else if (!seen.stats.isDirectory())
    yield { kind: 'problem', path, problem: new FileProblem('not-a-regular-file', 'neither a file nor a folder') }
  else if (ancestors.includes(seen.real))
    yield { kind: 'problem', path, problem: new FileProblem('link-loop', 'the link leads back to a folder above it') }
  else if (!walk.visited.has(seen.real)) {
    walk.visited.add(seen.real)
    yield* walkFolder(path, [...ancestors, seen.real], walk)
  }
}

async function* walkFolder(path: string, ancestors: readonly string[], walk: Walk): AsyncGenerator<Found> {
  let entries: Dirent[]
  try {
    entries = await readdir(path, { withFileTypes: true })
  } catch (cause) {
    yield { kind: 'problem', path, problem: new FileProblem('unreadable', 'the folder cannot be opened', cause) }
    return
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  for (const entry of entries.toSorted((a, b) => pageOrder.compare(a.name, b.name))) {
    if (leavings.test(entry.name) || (!entry.isFile() && belongsToPage(entry.name, names))) continue
    const inside = join(path, entry.name)
    // A plain file needs no further look: on a folder of a million pages that look would be most of the work.
    if (entry.isFile()) yield judgeFile(inside, walk)
    else yield* followPath(inside, ancestors, walk)
  }
}

/** A file named by the person is tried whatever it is called; inside a folder, known other kinds are passed over. */
function judgeFile(path: string, { passedOver }: Walk): Found {
  const reason = passesOver(path, passedOver)
  return reason === null ? { kind: 'file', path } : { kind: 'passed-over', path, reason }
}

/**
 * True for the folder in which a browser has saved the pictures and scripts of the web page beside it: 渠水.html and 渠水_files, or
 * 渠水.files. They are dozens a page; to be read, the folder or a file in it is chosen by itself.
 */
function belongsToPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)[_.]files$/is.exec(folder)?.[1]?.toLowerCase()
  return page !== undefined && webPageEndings.some((ending) => names.has(`${page}.${ending}`))
}

/** Pages are numbered: A2 before A10. */
const pageOrder = new Intl.Collator('zh-CN', { numeric: true })

async function look(path: string): Promise<{ stats: Stats; real: string } | FileProblem> {
  try {
    return { stats: await stat(path), real: await realpath(path) }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'ELOOP') return new FileProblem('link-loop', 'the link leads back to itself', cause)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return new FileProblem('unreadable', 'the file cannot be opened', cause)
    const isLink = await lstat(path).then(
      (stats) => stats.isSymbolicLink(),
      () => false,
    )
    return isLink ? new FileProblem('dangling-link', 'the link leads nowhere', cause) : explainMissing(path, cause)
  }
}

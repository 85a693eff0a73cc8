/**
 * The only door into the core. Everything a host may use of it is exported here. What is large is loaded by the thread that needs it:
 * the one that makes the index holds no parser, and neither it nor one that reads pages the rest of the archive.
 */
import type { ParsedFile, ParseOptions } from './import/parse-file.ts'
import type { Archive, OpenOptions } from './open-archive.ts'

export { describeProblem, FileProblem } from './import/file-problem.ts'
export type { GrantedFiles } from './import/grants.ts'
export { loadResources, type Resources } from './resources.ts'
export { backupArchive } from './store/backup-archive.ts'
export { identifyArchive } from './store/open-store.ts'
export type { Archive, OpenOptions, ParsedFile }

/** Opens an archive; see `open-archive.ts` for what it may throw. */
export async function openArchive(options: OpenOptions): Promise<Archive> {
  const archive = await import('./open-archive.ts')
  return archive.openArchive(options)
}

/** Reads and parses one file. Throws a `FileProblem` when it is no page. */
export async function parseFile(path: string, options?: ParseOptions): Promise<ParsedFile> {
  const file = await import('./import/parse-file.ts')
  return file.parseFile(path, options)
}

/** Serves the thread that started this one: reads pages until it ends. */
export async function runParseWorker(): Promise<void> {
  const worker = await import('./import/parse-worker.ts')
  worker.runParseWorker()
}

/** Serves the thread that started this one: makes the index of an archive. */
export async function runIndexWorker(): Promise<void> {
  const thread = await import('./index-thread.ts')
  thread.runIndexWorker()
}

/** All temporary files of a run, those of its browsers and servers too, lie in one folder that goes when the run is over. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let root: string | null = null

/** Run by vitest before the tests: says to every process of the run where its temporary files go. */
export function setup(): void {
  // Short: a browser's socket lies below it, and a socket's path has a hundred characters at most.
  root = mkdtempSync(join(tmpdir(), 'jb-'))
  // Some tests run the program as a user who may do less.
  chmodSync(root, 0o755)
  process.env['TMPDIR'] = root
}

/** Run by vitest after them. */
export function teardown(): void {
  if (root !== null) rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}

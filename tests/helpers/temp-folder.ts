/** A folder of the test's own; `temp-root.ts` takes it away. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes an empty folder among the temporary files of the run. */
export function tempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'test-'))
}

/** A folder of the test's own, gone when the test file is done. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll } from 'vitest'

/** Makes an empty folder under the system's temporary one. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

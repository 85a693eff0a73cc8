/** The long look at an index: its file, SQLite's and FTS5's own checks, and article by article against the archive. */
import { readArchiveStamp } from '#archive/store/index-feed.ts'
import { openIndexForReading, readIndexMeta } from '#archive/store/index-file.ts'
import { hasIndex } from '#archive/store/index-presence.ts'
import { isIntact } from '#archive/store/index-seal.ts'
import type { Connection } from '#archive/store/open-store.ts'
import type { Problem } from '#contract/archive-models.ts'

import { ArchiveView } from './archive-view.ts'
import { checkSample } from './check-sample.ts'
import { judgeIndex } from './index-link.ts'

/** Articles looked up in the index, evenly spread. */
const compared = 1000

/** Lists what is wrong; an index that is missing, behind or of another archive is not wrong, it will be made. */
export function checkIndex(archive: Connection, indexFile: string): readonly Problem[] {
  if (!hasIndex(indexFile)) return []
  const problem = (code: Problem['code'], thrown: unknown): Problem => ({
    layer: 'index',
    code,
    message: thrown instanceof Error ? thrown.message : String(thrown),
    about: '',
  })
  try {
    const index = openIndexForReading(indexFile)
    if (index === null) return []
    try {
      return examine(archive, index, indexFile).map((message) => problem('index-damaged', message))
    } finally {
      index.close()
    }
  } catch (thrown) {
    return [problem('index-unreadable', thrown)]
  }
}

function examine(archive: Connection, index: Connection, indexFile: string): readonly string[] {
  if (!isIntact(index, indexFile, true)) return ['the index file was changed from outside']
  if (judgeIndex(readIndexMeta(index), readArchiveStamp(archive))) return []
  // Asks FTS5 for its own check too.
  const said = (index.pragma('integrity_check') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((row) => row !== 'ok')
  if (said.length > 0) return said
  const view = new ArchiveView(archive)
  view.sync(index)
  if (view.columns.live !== view.countStored()) return ['the index has not as many articles as the archive']
  const step = Math.max(1, Math.floor(view.columns.size / compared))
  const numbers = Array.from({ length: Math.ceil(view.columns.size / step) }, (_, at) => at * step)
  checkSample(archive, index, view, numbers)
  return []
}

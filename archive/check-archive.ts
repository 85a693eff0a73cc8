/** Integrity of all four layers, in one report. */

import type { CheckReport, Problem } from '#contract/archive-models.ts'
import { ArchiveError } from '#contract/errors.ts'

import type { Searcher } from './search/searcher.ts'
import { checkStore } from './store/check-store.ts'
import { explainSqlite } from './store/explain-sqlite.ts'
import type { Store } from './store/open-store.ts'

/** More problems than this tell nobody more. */
const mostProblems = 1000

/** Reads everything and lists what is wrong, at most a thousand things. */
export function checkArchive(store: Store, searcher: Searcher): CheckReport {
  const problems: Problem[] = []
  try {
    for (const problem of checkStore(store)) {
      problems.push(problem)
      if (problems.length === mostProblems) break
    }
    problems.push(...searcher.check())
  } catch (thrown) {
    // Damage can be such that SQLite cannot even go on looking: that is a finding, too.
    const failure = explainSqlite(thrown, store.file)
    if (!(failure instanceof ArchiveError && failure.code === 'damaged')) throw thrown
    problems.push({ layer: 'archive', code: 'database-damaged', message: failure.message, about: store.file })
  }
  return { ok: problems.length === 0, problems }
}

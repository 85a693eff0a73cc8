/** Integrity of all four layers, in one report. */
import type { CheckReport, Problem } from '#contract/models.ts'

import type { Searcher } from './search/searcher.ts'
import { checkStore } from './store/check-store.ts'
import type { Store } from './store/open-store.ts'

/** More problems than this tell nobody more. */
const mostProblems = 1000

/** Reads everything and lists what is wrong, at most a thousand things. */
export function checkArchive(store: Store, searcher: Searcher): CheckReport {
  const problems: Problem[] = []
  for (const problem of checkStore(store)) {
    problems.push(problem)
    if (problems.length === mostProblems) break
  }
  problems.push(...searcher.check())
  return { ok: problems.length === 0, problems }
}

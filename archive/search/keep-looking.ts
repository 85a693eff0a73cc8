/** Takes changes in behind the searches of somebody at work. */
import type { Searcher } from './searcher.ts'

/** For so long after a search, so often, in milliseconds. */
const lookedFor = 5000
const pause = 20

/**
 * A searcher that goes on looking for changes for a while after each search. While an import runs, every batch brings
 * hundreds of articles that the index does not have yet; to read them takes tens of milliseconds, which the next search then
 * need not wait for.
 */
export function keepLooking(searcher: Searcher): Searcher {
  let until = 0
  let timer: NodeJS.Timeout | null = null

  function look(): void {
    timer = null
    try {
      searcher.look()
    } catch {
      // The next search says what is wrong.
      return
    }
    lookAgain()
  }

  function lookAgain(): void {
    if (timer === null && performance.now() < until) timer = setTimeout(look, pause).unref()
  }

  return {
    ...searcher,
    search(request) {
      const result = searcher.search(request)
      until = performance.now() + lookedFor
      lookAgain()
      return result
    },
    close() {
      if (timer) clearTimeout(timer)
      searcher.close()
    },
  }
}

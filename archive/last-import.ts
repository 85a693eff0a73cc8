/** How the last import ended, for windows that are opened or loaded anew behind it. Kept as long as the archive is open, and not in it. */
import type { Reply } from '#contract/errors.ts'
import type { ImportReport } from '#contract/models.ts'

export interface LastImport {
  begin(): void
  end(reply: Reply<ImportReport>): void
  get(): Reply<ImportReport> | null
  /** True where it was that one: a window that shows an older report knows nothing of a newer one. */
  dismiss(runId: number | null): boolean
}

/** There was none yet. */
export function createLastImport(): LastImport {
  let last: Reply<ImportReport> | null = null
  const set = (reply: Reply<ImportReport> | null): void => void (last = reply)
  return {
    begin: () => set(null),
    end: set,
    get: () => last,
    dismiss(runId) {
      const isMeant = last !== null && ('result' in last ? last.result.runId : null) === runId
      if (isMeant) set(null)
      return isMeant
    },
  }
}

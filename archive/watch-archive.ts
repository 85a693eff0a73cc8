/** Another program may change the archive while it is open here, and nothing tells of it but the file itself. */
import type { Connection } from './store/open-store.ts'

/** In milliseconds. Looking takes microseconds. */
const pause = 1000

/** Calls back after commits of any other connection; gives the way to stop. */
export function watchArchive(db: Connection, onChange: () => void): () => void {
  // https://sqlite.org/pragma.html#pragma_data_version
  const readVersion = (): unknown => db.pragma('data_version', { simple: true })
  let known = readVersion()
  const timer = setInterval(() => {
    try {
      const version = readVersion()
      if (version === known) return
      known = version
    } catch {
      // Busy or damaged: whoever asks for something is told.
      return
    }
    onChange()
  }, pause).unref()
  return () => clearInterval(timer)
}

import { lazy, Suspense, useEffect } from 'react'

import { useStore } from '../data/store.ts'
import { useSession } from '../session.ts'

const loadPanel = {
  import: async () => ({ default: (await import('../import/import-dialog.tsx')).ImportDialog }),
  digest: async () => ({ default: (await import('../digest/digest-sheet.tsx')).DigestSheet }),
  archive: async () => ({ default: (await import('./archive-dialog.tsx')).ArchiveDialog }),
}
const panels = { import: lazy(loadPanel.import), digest: lazy(loadPanel.digest), archive: lazy(loadPanel.archive) }

/** The sheet or dialog that is open. Their code is loaded once the window stands, so that none of it keeps the window waiting. */
export function Panels() {
  const { panel } = useStore(useSession().place)
  useEffect(() => {
    const waiting = requestIdleCallback(() => Object.values(loadPanel).forEach((load) => void load()))
    return () => cancelIdleCallback(waiting)
  }, [])
  if (panel === null) return null
  const Panel = panels[panel]
  return (
    <Suspense>
      <Panel />
    </Suspense>
  )
}

import { useEffect, useState, type ComponentType } from 'react'

import { useStore } from '../data/store.ts'
import type { Panel } from '../place/place.ts'
import { useSession } from '../session.ts'

type Parts = Readonly<Record<Panel, ComponentType>>

async function loadParts(): Promise<Parts> {
  const [{ ImportDialog }, { DigestSheet }, { ArchiveDialog }, { GuideDialog }] = await Promise.all([
    import('../import/import-dialog.tsx'),
    import('../digest/digest-sheet.tsx'),
    import('./archive-dialog.tsx'),
    import('../guide/guide-dialog.tsx'),
  ])
  return { import: ImportDialog, digest: DigestSheet, archive: ArchiveDialog, guide: GuideDialog }
}

/**
 * The sheet or dialog that is open. Their code is loaded once the window stands, so that none of it keeps the window waiting.
 * Not by `lazy`: React would hold back the first one for a third of a second.
 */
export function Panels() {
  const { panel } = useStore(useSession().place)
  const [parts, setParts] = useState<Parts | null>(null)
  const wanted = panel !== null
  useEffect(() => {
    if (parts !== null) return undefined
    const load = () => loadParts().then(setParts)
    if (wanted) {
      // Thrown while drawing, where the guard around the panels says so.
      load().catch((thrown: unknown) =>
        setParts(() => {
          throw thrown
        }),
      )
      return undefined
    }
    // When that fails, it is done again as soon as one is wanted.
    const waiting = requestIdleCallback(() => void load().catch(() => {}))
    return () => cancelIdleCallback(waiting)
  }, [parts, wanted])
  const Open = panel === null ? undefined : parts?.[panel]
  return Open === undefined ? null : <Open />
}

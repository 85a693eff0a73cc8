import { useEffect, useRef, useState } from 'react'

import { useStore } from '../data/store.ts'
import { readDrop } from '../host/read-drop.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { isBusy } from './import-store.ts'

import styles from './drop-zone.module.css'

/** Files and folders may be dropped anywhere on the window. Outside of it the browser would open them instead. */
export function DropZone() {
  const { host, imports, place } = useSession()
  const { t } = useMessages()
  const [over, setOver] = useState(false)
  const isRefused = isBusy(useStore(imports))
  // Entering a child comes before leaving its parent: only the count of both tells whether the files are still here.
  const depth = useRef(0)

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const stop = new AbortController()
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      document.addEventListener(type, (event) => hasFiles(event) && act(event), { signal: stop.signal })
    on('dragenter', (event) => {
      event.preventDefault()
      depth.current++
      setOver(true)
    })
    on('dragover', (event) => event.preventDefault())
    on('dragleave', () => {
      depth.current--
      if (depth.current <= 0) setOver(false)
    })
    on('drop', (event) => {
      event.preventDefault()
      depth.current = 0
      setOver(false)
      const { dataTransfer } = event
      if (dataTransfer === null) return
      place.go({ panel: 'import' })
      if (isBusy(imports.get())) return
      const files = readDrop(dataTransfer, host.kind === 'browser')
      void imports.start(async (handover) => host.grantDropped(await files, handover), {})
    })
    return () => stop.abort()
  }, [host, imports, place])

  if (!over) return null
  return (
    <div className={styles.zone}>
      <p className={styles.title}>{t(isRefused ? 'import.drop-later' : 'import.drop')}</p>
      <p>{t(isRefused ? 'import.drop-later-text' : 'import.drop-text')}</p>
    </div>
  )
}

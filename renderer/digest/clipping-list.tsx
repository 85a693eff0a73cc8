import { useState } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop, type Key } from 'react-aria-components'

import { useStore } from '../data/store.ts'
import { formatDate } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { CloseIcon, GripIcon } from '../ui/icons.tsx'
import { Notice } from '../ui/notice.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { moveClippings, toggleClipping, type Clipping } from './tray.ts'

import styles from './clipping-list.module.css'

/** The chosen articles in the order of print: moved by dragging, by the keys of the handle, or by Alt and an arrow. */
export function ClippingList() {
  const { tray } = useSession()
  const { t } = useMessages()
  const { clippings } = useStore(tray)
  const [said, setSaid] = useState('')
  const indexOf = (key: Key) => clippings.findIndex(({ id }) => id === key)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': clippings[indexOf(key)]?.headline ?? String(key) })),
    onReorder: ({ keys, target }) => {
      const to = indexOf(target.key) + (target.dropPosition === 'after' ? 1 : 0)
      tray.set(moveClippings(tray.get(), new Set([...keys].map(String)), to))
    },
  })
  const move = (clipping: Clipping, by: 1 | -1) => {
    const from = indexOf(clipping.id)
    const to = from + by
    if (to < 0 || to >= clippings.length) return
    tray.set(moveClippings(tray.get(), new Set([clipping.id]), by === 1 ? to + 1 : to))
    setSaid(t('digest.moved', { position: to + 1 }))
  }
  // Before the list takes the key: to it, an arrow moves the focus.
  const onKeyDownCapture = (event: React.KeyboardEvent<HTMLDivElement>) => {
    const key = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role="row"]')?.dataset['key'] : undefined
    const clipping = clippings.find(({ id }) => id === key)
    if (clipping === undefined) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) move(clipping, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'Delete') tray.set(toggleClipping(tray.get(), clipping))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (clippings.length === 0) return <Notice title={t('digest.empty')}>{t('digest.empty-text')}</Notice>
  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <p id="clippings-help" className={styles.help}>
        {t('digest.list-help')}
      </p>
      <GridList
        aria-label={t('digest.list')}
        aria-describedby="clippings-help"
        items={clippings.map((clipping, index) => ({ ...clipping, number: index + 1 }))}
        dragAndDropHooks={dragAndDropHooks}
        className={styles.list ?? ''}
      >
        {(clipping) => (
          <GridListItem textValue={clipping.headline ?? t('hit.untitled')} className={styles.item ?? ''}>
            <ClippingLine clipping={clipping} number={clipping.number} />
          </GridListItem>
        )}
      </GridList>
      <p role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </p>
    </div>
  )
}

function ClippingLine({ clipping, number }: { readonly clipping: Clipping; readonly number: number }) {
  const { tray } = useSession()
  const { t, language } = useMessages()
  const headline = clipping.headline ?? t('hit.untitled')
  const markInferred = (name: 'outlet' | 'publishedDate') => (clipping.inferred?.includes(name) ? `〔${t('hit.inferred')}〕` : '')
  const facts = [
    clipping.outlet === null ? null : clipping.outlet + markInferred('outlet'),
    clipping.publishedDate === null ? null : formatDate(clipping.publishedDate, language) + markInferred('publishedDate'),
  ]
  return (
    <>
      <Button slot="drag" aria-label={t('digest.move', { headline })} className={styles.grip ?? ''}>
        <GripIcon />
      </Button>
      <span className={styles.number}>{number}</span>
      <span className={styles.text}>
        <span className={styles.headline} lang="zh-CN">
          {headline}
        </span>
        <span className={styles.facts}>{facts.filter((fact) => fact !== null).join(' ')}</span>
      </span>
      <IconButton label={t('digest.remove', { headline })} onPress={() => tray.set(toggleClipping(tray.get(), clipping))}>
        <CloseIcon />
      </IconButton>
    </>
  )
}

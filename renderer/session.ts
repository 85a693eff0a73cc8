/** Everything a window holds while it is open, put together once and handed down. */
import { createContext, use } from 'react'

import type { ArchiveApi } from '#contract/api.ts'
import type { ArchiveEvent, IndexState, RebuildProgress } from '#contract/events.ts'

import { createAnswerStore, type AnswerStore } from './data/answer-store.ts'
import { createCookieStorage } from './data/cookie-storage.ts'
import { createKeptStore } from './data/keep-store.ts'
import { createStore, type Store } from './data/store.ts'
import { createMaking, type Making } from './digest/making.ts'
import { createTray, type Tray } from './digest/tray.ts'
import { createArchiveApi } from './host/archive-api.ts'
import type { RendererHost } from './host/renderer-host.ts'
import { createImportStore, type ImportStore } from './import/import-store.ts'
import { createPlaceStore, type PlaceStore } from './place/place-store.ts'
import { readPreferences, type Preferences } from './preferences/preferences.ts'
import { readStand, type Stand } from './results/stand.ts'

export interface Session {
  readonly host: RendererHost
  readonly api: ArchiveApi
  readonly answers: AnswerStore
  readonly place: PlaceStore
  readonly preferences: Store<Preferences>
  readonly stand: Store<Stand>
  readonly imports: ImportStore
  readonly tray: Tray
  readonly making: Making
  /** The last word on the index; null until there was one. */
  readonly index: Store<IndexState | null>
  /** How far a new reading is; null when there is none. */
  readonly rebuild: Store<RebuildProgress | null>
}

/** Changes come in bursts while an import runs; asking again more often than this helps nobody. */
const refreshPause = 400

export function createSession(view: Window, host: RendererHost): Session {
  const api = createArchiveApi(host)
  const session: Session = {
    host,
    api,
    answers: createAnswerStore(api),
    place: createPlaceStore(view),
    preferences: createKeptStore(
      host.kind === 'browser' ? createCookieStorage(view.document) : view.localStorage,
      'jianbao.preferences',
      (found) => readPreferences(found, host.systemLanguage),
    ),
    stand: createKeptStore(view.sessionStorage, 'jianbao.stand', readStand),
    imports: createImportStore(api),
    tray: createTray(api),
    making: createMaking(),
    index: createStore<IndexState | null>(null),
    rebuild: createStore<RebuildProgress | null>(null),
  }
  const refreshTray = paced(() => void session.tray.refresh(), refreshPause)
  const refresh = paced(() => session.answers.refresh(), refreshPause)
  const refreshAll = () => {
    refresh()
    // A cut can make two pieces of a digest one.
    refreshTray()
  }
  host.onEvent((event) => takeEvent(session, event, refreshAll, refreshTray))
  // Closing takes what the archive could not take along, and files that are going over; a desktop window has no way to ask.
  if (host.kind === 'browser')
    view.addEventListener('beforeunload', (event) => {
      if (session.tray.get().keeping !== 'kept' || session.imports.get().kind === 'granting') event.preventDefault()
    })
  return session
}

function takeEvent(session: Session, event: ArchiveEvent, refresh: () => void, refreshTray: () => void): void {
  switch (event.kind) {
    case 'import-progress':
      return session.imports.follow(event)
    case 'import-ended':
      return session.imports.end(event)
    case 'rebuild-progress':
      // In the window that asked, the last event may come behind the answer; other windows get no answer.
      return session.rebuild.set(event.done < event.total ? event : null)
    case 'tidy-progress':
      // Of a program that ends; a window has idle times for it.
      return undefined
    case 'archive-changed':
      return refresh()
    case 'digests-changed':
      return refreshTray()
    case 'saved-searches-changed':
      return refresh()
    case 'index-state':
      session.index.set(event)
      return refresh()
  }
}

/** At once the first time, then no more often than every `pause` milliseconds; the last call is never lost. */
function paced(act: () => void, pause: number): () => void {
  let last = -Infinity
  let timer: ReturnType<typeof setTimeout> | null = null
  const run = () => {
    timer = null
    last = performance.now()
    act()
  }
  return () => {
    if (timer !== null) return
    const wait = last + pause - performance.now()
    if (wait <= 0) run()
    else timer = setTimeout(run, wait)
  }
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (session === null) throw new Error('useSession outside of a session')
  return session
}

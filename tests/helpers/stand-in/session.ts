import { EventEmitter } from 'node:events'

import { privilegedSchemes } from './addresses.ts'
import { theApp } from './app.ts'
import { log } from './log.ts'
import { strict } from './strict.ts'

export interface RequestDetails {
  readonly url: string
  readonly method: string
  readonly resourceType: string
}
export type BeforeRequest = (details: RequestDetails, answer: (verdict: { cancel?: boolean }) => void) => void
export type PermissionCheck = (contents: null, permission: string, origin: string, details: object) => boolean
type SchemeHandler = (request: Request) => Response | Promise<Response>

export class Session extends EventEmitter {
  beforeRequest: BeforeRequest | null = null
  permissionCheck: PermissionCheck | null = null
  private spellChecker = true
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener
    },
  })

  setPermissionRequestHandler = (handler: unknown): void => void log.push(['permission-request-handler', handler !== null])
  setPermissionCheckHandler = (handler: PermissionCheck): void => {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler = (handler: unknown): void => void log.push(['device-permission-handler', handler !== null])
  setDisplayMediaRequestHandler = (handler: unknown): void => void log.push(['display-media-handler', handler !== null])
  setSpellCheckerEnabled = (enabled: boolean): void => {
    this.spellChecker = enabled
  }
  isSpellCheckerEnabled = (): boolean => this.spellChecker
  setProxy = async (proxy: { mode: string }): Promise<void> => void log.push(['proxy', proxy.mode])

  /** Asks the program whether a request may be made at all. */
  mayRequest(details: RequestDetails): Promise<boolean> {
    const ask = this.beforeRequest
    return ask === null ? Promise.resolve(true) : new Promise((resolve) => ask(details, (verdict) => resolve(verdict.cancel !== true)))
  }
}

export const theSession = new Session()

export const session = strict('session', {
  get defaultSession(): Session {
    if (!theApp.isReady()) throw new Error('Session can only be received when app is ready')
    return strict('session', theSession)
  },
})

/** Handlers by scheme. */
export const schemeHandlers = new Map<string, SchemeHandler>()

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: readonly { scheme: string; privileges: object }[]): void {
    if (theApp.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of schemes) privilegedSchemes.set(scheme, privileges)
  },
  handle(scheme: string, handler: SchemeHandler): void {
    if (!theApp.isReady()) throw new Error('protocol can only be used when app is ready')
    if (schemeHandlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    schemeHandlers.set(scheme, handler)
  },
})

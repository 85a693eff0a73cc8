import type { Cdp } from './cdp.ts'

let browser: Cdp | null = null
const sessions = new Map<string, PromiseWithResolvers<string>>()

/** The Chromium behind the stand-in. */
export function findBrowser(): Cdp {
  if (browser === null) throw new Error('stand-in: Chromium is not up yet')
  return browser
}

export function setBrowser(started: Cdp): void {
  browser = started
}

/** The debugging session of a target, as soon as Chromium has attached it. */
export function findSession(targetId: string): Promise<string> {
  return sessionOf(targetId).promise
}

export function attachSession(targetId: string, sessionId: string): void {
  sessionOf(targetId).resolve(sessionId)
}

function sessionOf(targetId: string): PromiseWithResolvers<string> {
  const known = sessions.get(targetId)
  if (known) return known
  const fresh = Promise.withResolvers<string>()
  sessions.set(targetId, fresh)
  return fresh
}

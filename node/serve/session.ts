/**
 * Who may talk to the loopback host. Three secrets, none of which opens everything:
 * a launch key in the address works once; the cookie it is exchanged for travels to every port of 127.0.0.1 and so opens
 * only the program's own files; the token is known to the page alone and comes with every call.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { loopback } from '#contract/loopback.ts'

export interface Sessions {
  /** A fresh launch key, good for one visit. */
  mintKey(): string
  /** Takes a launch key; null when it is unknown or spent. */
  spendKey(key: string): { cookie: string; token: string } | null
  hasCookie(request: IncomingMessage): boolean
  hasToken(request: IncomingMessage): boolean
}

/** `port` names the cookie: two hosts on one machine would otherwise overwrite each other's. */
export function createSessions(port: number): Sessions {
  const cookieName = `jianbao-${port}`
  const cookie = makeSecret()
  const token = makeSecret()
  const keys = new Set<string>()
  return {
    mintKey() {
      const key = makeSecret()
      keys.add(key)
      return key
    },
    spendKey(key) {
      const known = [...keys].find((candidate) => isSame(candidate, key))
      if (known === undefined) return null
      keys.delete(known)
      return { cookie: `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`, token }
    },
    hasCookie: (request) => readCookies(request, cookieName).some((value) => isSame(cookie, value)),
    hasToken(request) {
      const given = request.headers[loopback.tokenHeader]
      return typeof given === 'string' && isSame(token, given)
    },
  }
}

function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

function isSame(secret: string, given: string): boolean {
  const [a, b] = [Buffer.from(secret), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** All values under a name: another port may have set one of the same name for a deeper path. */
function readCookies(request: IncomingMessage, name: string): string[] {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1))
}

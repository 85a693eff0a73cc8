import { loopback } from '#contract/loopback.ts'

const storageKey = 'jianbao.token'

/**
 * The token that came in the address at launch. It is taken out of the address at once, so that it is in no history and no
 * bookmark, and kept for this tab alone, so that a reload still works.
 */
export function takeToken(view: Window): string | null {
  const params = new URLSearchParams(view.location.hash.slice(1))
  const token = params.get(loopback.tokenFragment)
  if (token === null) return view.sessionStorage.getItem(storageKey)
  params.delete(loopback.tokenFragment)
  const rest = params.toString()
  view.history.replaceState(null, '', `${view.location.pathname}${view.location.search}${rest === '' ? '' : `#${rest}`}`)
  view.sessionStorage.setItem(storageKey, token)
  return token
}

/** Custom schemes registered by the program; only these are translated. */
export const privilegedSchemes = new Map<string, object>()

const suffix = '.stand-in.test'

/** `app://bundle/x` → `https://bundle.app.stand-in.test/x`, which a plain Chromium can load. */
export function toWebAddress(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address) ?? []
  return privilegedSchemes.has(scheme) ? `https://${host}.${scheme}${suffix}${rest || '/'}` : address
}

/** The way back. */
export function fromWebAddress(address: string): string {
  const [, host, scheme, rest = '/'] = /^https:\/\/([^/]+)\.([a-z0-9+-]+)\.stand-in\.test(\/.*)?$/.exec(address) ?? []
  return host === undefined ? address : `${scheme}://${host}${rest}`
}

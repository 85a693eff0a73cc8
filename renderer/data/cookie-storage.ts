/**
 * What a browser keeps for this computer's own address whatever the port: the loopback host has another port at every
 * start, and storage goes by port. Nothing secret belongs here; every server on this computer is sent it.
 */
export function createCookieStorage(document: Pick<Document, 'cookie'>): Pick<Storage, 'getItem' | 'setItem'> {
  return {
    getItem(key) {
      const pair = document.cookie.split('; ').find((one) => one.startsWith(`${key}=`))
      return pair === undefined ? null : decodeURIComponent(pair.slice(key.length + 1))
    },
    setItem(key, value) {
      document.cookie = `${key}=${encodeURIComponent(value)}; Path=/; Max-Age=${longest}; SameSite=Strict`
    },
  }
}

/** In seconds: browsers keep none for longer than 400 days. */
const longest = 400 * 24 * 60 * 60

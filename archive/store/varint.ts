/** SQLite's numbers of variable length: seven bits a byte, the highest first; see sqlite.org/fileformat.html. Below 2^53. */

/** Writes a number at `at`; gives the place behind it. */
export function putVarint(bytes: Uint8Array, at: number, value: number): number {
  if (value < 0x80) {
    bytes[at] = value
    return at + 1
  }
  if (value < 0x4000) {
    bytes[at] = 0x80 | (value >>> 7)
    bytes[at + 1] = value & 0x7f
    return at + 2
  }
  let length = 2
  for (let rest = Math.floor(value / 0x4000); rest > 0; rest = Math.floor(rest / 0x80)) length++
  let rest = value
  for (let place = at + length - 1; place >= at; place--) {
    bytes[place] = (rest % 0x80) | (place === at + length - 1 ? 0 : 0x80)
    rest = Math.floor(rest / 0x80)
  }
  return at + length
}

/** Length of the number that begins at `at`. */
export function varintLength(bytes: Uint8Array, at: number): number {
  let length = 1
  while ((bytes[at + length - 1] as number) >= 0x80) length++
  return length
}

/** The number that begins at `at`. */
export function getVarint(bytes: Uint8Array, at: number): number {
  let value = 0
  let place = at
  for (; (bytes[place] as number) >= 0x80; place++) value = value * 0x80 + ((bytes[place] as number) & 0x7f)
  return value * 0x80 + (bytes[place] as number)
}

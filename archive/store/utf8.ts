/** Writes a character, given as its code point, in UTF-8; gives the place behind it. */
export function putUtf8(bytes: Uint8Array, at: number, character: number): number {
  if (character < 0x80) {
    bytes[at] = character
    return at + 1
  }
  const following = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3
  bytes[at] = ((0x7f80 >> following) & 0xff) | (character >>> (6 * following))
  for (let left = following - 1; left >= 0; left--) bytes[at + following - left] = 0x80 | ((character >>> (6 * left)) & 0x3f)
  return at + following + 1
}

import { describe, expect, it } from 'vitest'

import { createByteReader } from '#node/serve/byte-reader.ts'

/** A body that arrives in pieces of a given length. */
async function* arrive(text: string, pieceLength: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength)
}

async function readText(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const part of parts) chunks.push(part)
  return Buffer.concat(chunks).toString()
}

describe('createByteReader', () => {
  it.each([1, 2, 3, 7, 100])('reads lines and portions from pieces of %i bytes', async (pieceLength) => {
    const reader = createByteReader(arrive('名单\n雁鸣湖a', pieceLength))
    expect(await reader.readLine(100)).toBe('名单\n')
    expect(await readText(reader.readBytes(9))).toBe('雁鸣湖')
    expect(await readText(reader.readBytes(0))).toBe('')
    expect(await readText(reader.readBytes(1))).toBe('a')
    await reader.expectEnd()
  })

  it('says when there is too little, too much or no line', async () => {
    await expect(readText(createByteReader(arrive('ab', 1)).readBytes(3))).rejects.toMatchObject({ status: 400 })
    await expect(createByteReader(arrive('ab', 1)).expectEnd()).rejects.toMatchObject({ status: 400 })
    await expect(createByteReader(arrive('ab', 1)).readLine(10)).rejects.toMatchObject({ status: 400 })
    await expect(createByteReader(arrive('abcdef\n', 2)).readLine(3)).rejects.toMatchObject({ status: 413 })
  })
})

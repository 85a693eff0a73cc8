/**
 * A ZIP file of a few small files (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). Nothing in it depends on the
 * clock: the same content gives the same bytes.
 */
import { crc32, deflateRawSync } from 'node:zlib'

interface ZipEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

const version = 20
const deflated = 8
/** Names are UTF-8. */
const utf8Flag = 0x0800
/** 1980-01-01 00:00, the first moment the format knows. */
const date = 0x0021

export function packZip(entries: readonly ZipEntry[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.path)
    const packed = deflateRawSync(entry.bytes)
    const facts = describeEntry(entry, name, packed)
    const header = Buffer.concat([toBytes([4, 0x04034b50]), facts, toBytes([2, 0]), name])
    // Made by version 2.0; no comment, first disk, no attributes; then where the local header stands.
    central.push(toBytes([4, 0x02014b50], [2, version]), facts, toBytes([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name)
    local.push(header, packed)
    offset += header.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = toBytes([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, directory.length], [4, offset], [2, 0])
  return Buffer.concat([...local, directory, end])
}

/** The fields that the local header and the central directory have in common, up to the length of the name. */
function describeEntry({ bytes }: ZipEntry, name: Buffer, packed: Buffer): Buffer {
  return toBytes(
    [2, version],
    [2, utf8Flag],
    [2, deflated],
    [2, 0],
    [2, date],
    [4, crc32(bytes)],
    [4, packed.length],
    [4, bytes.length],
    [2, name.length],
  )
}

/** Numbers of two or four bytes, low byte first. */
function toBytes(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(size)
      bytes.writeUIntLE(value, 0, size)
      return bytes
    }),
  )
}

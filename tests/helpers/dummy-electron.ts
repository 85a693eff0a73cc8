import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder that looks enough like an unpacked Electron for Linux to pack the program into: an executable that holds the
 * fuse wire (electronjs.org/docs/latest/tutorial/fuses: sentinel, version, number of fuses, one character a fuse), and the
 * files the packer takes along. It cannot run.
 */
export function makeDummyElectron(folder: string): string {
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  const fuses = '011001001'
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const wire = Buffer.concat([Buffer.from(sentinel, 'latin1'), Buffer.from([1, fuses.length]), Buffer.from(fuses, 'latin1')])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]))
  chmodSync(join(folder, 'electron'), 0o755)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(folder, name), '45.4.1')
  for (const language of ['de', 'en-US', 'zh-CN', 'zh-TW']) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  return folder
}

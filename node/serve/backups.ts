/** Copies of the archive for a page to save: it has no paths, so each is made in a temporary folder and fetched from there. */
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { Archive } from '#archive'
import { loopback, type MadeFile } from '#contract/loopback.ts'

import { nameBackup } from '../name-backup.ts'
import { makePassingFolder, removePassingFolder } from '../passing-folders.ts'
import { HttpProblem } from './http-problem.ts'

export interface Backups {
  make(): Promise<MadeFile>
  /** Sends a copy, once: archives are large. */
  send(response: ServerResponse, pathname: string): Promise<void>
  close(): Promise<void>
}

/** Makes copies of an archive. */
export function createBackups(archive: Archive): Backups {
  const copies = new Map<string, string>()

  async function discard(url: string): Promise<void> {
    const file = copies.get(url)
    copies.delete(url)
    if (file !== undefined) await removePassingFolder(dirname(file))
  }

  return {
    async make() {
      const { file } = await archive.api.getInfo({})
      const folder = await makePassingFolder('upload')
      const copy = join(folder, nameBackup(file))
      try {
        await archive.api.backUp({ grant: archive.grantFiles({ paths: [copy] }) })
      } catch (thrown) {
        await removePassingFolder(folder)
        throw thrown
      }
      const url = `${loopback.backupPath}/${randomBytes(16).toString('base64url')}`
      copies.set(url, copy)
      return { url, name: basename(copy) }
    },
    async send(response, pathname) {
      const file = copies.get(pathname)
      if (file === undefined) throw new HttpProblem(404, 'this copy is no longer kept; make it again', 'not-found')
      try {
        response.writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-length': (await stat(file)).size,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(basename(file))}`,
        })
        await pipeline(createReadStream(file), response)
      } finally {
        await discard(pathname)
      }
    },
    async close() {
      await Promise.all([...copies.keys()].map(discard))
    },
  }
}

/** Files a page sends to be imported: kept in a temporary folder until the import has read them. */
import { mkdir, open } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { dirname } from 'node:path'

import type { Archive } from '#archive'
import type { ArchiveApi } from '#contract/api.ts'
import type { FileGrant } from '#contract/host.ts'
import { uploadEntriesSchema, withdrawalSchema, type UploadEntry } from '#contract/requests.ts'

import { makePassingFolder, removePassingFolder, sweepPassingFolders } from '../passing-folders.ts'
import { createByteReader, type ByteReader } from './byte-reader.ts'
import { HttpProblem } from './http-problem.ts'
import { placeUploads, topPaths } from './upload-names.ts'

const maxListBytes = 64_000_000
const maxTotalBytes = 16_000_000_000

export interface Uploads {
  /** Takes the files of a request and mints a grant for them; of a caller that hangs up before, nothing is kept. */
  receive(request: IncomingMessage, signal: AbortSignal): Promise<FileGrant>
  /** Throws away an upload that will not be imported; it may be gone already. */
  withdraw(input: unknown): Promise<void>
  /** The archive's methods; however an import ends, the files of its upload are removed. */
  readonly api: ArchiveApi
  close(): Promise<void>
}

/** Uploads on their way into an archive. */
export function createUploads(archive: Archive): Uploads {
  const folders = new Map<string, string>()
  sweepPassingFolders('upload').catch(() => {})

  async function receive(request: IncomingMessage, signal: AbortSignal): Promise<FileGrant> {
    const reader = createByteReader(request as AsyncIterable<Buffer>)
    const entries = readEntries(await reader.readLine(maxListBytes))
    const folder = await makePassingFolder('upload')
    try {
      const names = entries.map((entry) => entry.name)
      const places = placeUploads(folder, names)
      await storeFiles(reader, entries, places)
      signal.throwIfAborted()
      const grant = archive.grantFiles({ paths: topPaths(folder, names, places), relativeTo: folder, lasting: false })
      folders.set(grant, folder)
      return { grant, label: describeNames(names) }
    } catch (thrown) {
      await removePassingFolder(folder)
      throw thrown
    }
  }

  async function discard(grant: string): Promise<void> {
    const folder = folders.get(grant)
    folders.delete(grant)
    if (folder !== undefined) await removePassingFolder(folder)
  }

  const api: ArchiveApi = {
    ...archive.api,
    async importFiles(input) {
      try {
        return await archive.api.importFiles(input)
      } finally {
        await discard(input.grant)
      }
    },
  }

  return {
    receive,
    async withdraw(input) {
      const asked = withdrawalSchema.safeParse(input)
      if (!asked.success) throw new HttpProblem(400, 'no grant is named')
      await discard(asked.data.grant)
    },
    api,
    async close() {
      await Promise.all([...folders.keys()].map(discard))
    },
  }
}

function readEntries(line: string): readonly UploadEntry[] {
  const entries = uploadEntriesSchema.safeParse(parseLine(line))
  if (!entries.success) throw new HttpProblem(400, 'the first line does not list the files')
  const total = entries.data.reduce((sum, entry) => sum + entry.size, 0)
  if (total > maxTotalBytes) throw new HttpProblem(413, `more than ${maxTotalBytes} bytes at once`, 'too-large')
  return entries.data
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

async function storeFiles(reader: ByteReader, entries: readonly UploadEntry[], places: readonly string[]): Promise<void> {
  for (const [at, entry] of entries.entries()) {
    const place = places[at] as string
    await mkdir(dirname(place), { recursive: true })
    // `wx`: never through a link, never over another file.
    await using file = await open(place, 'wx', 0o600)
    for await (const part of reader.readBytes(entry.size)) await file.writeFile(part)
  }
  await reader.expectEnd()
}

function describeNames(names: readonly string[]): string {
  const shown = [...new Set(names.map((name) => name.split('/')[0] as string))]
  return shown.slice(0, 3).join(', ') + (shown.length > 3 ? ' …' : '')
}

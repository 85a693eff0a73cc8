/** Entry file of the two threads that hold the archive: opens it when told, in its role, and answers calls until told to close. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'

import { openArchive, type Archive } from '#archive'
import { toWireError } from '#contract/errors.ts'

import { dispatchCall } from '../dispatch.ts'
import type { ArchiveWorkerData, FromWorker, ToWorker } from './worker-messages.ts'

const port = parentPort as MessagePort
const running = new Set<Promise<void>>()

function send(message: FromWorker): void {
  port.postMessage(message)
}

/** What arrives while the archive is being opened waits in the port. */
async function open(): Promise<void> {
  let archive: Archive
  try {
    archive = await openAsTold(workerData as ArchiveWorkerData)
  } catch (thrown) {
    send({ kind: 'refused', error: toWireError(thrown) })
    port.close()
    return
  }
  archive.subscribe((event) => send({ kind: 'event', event }))
  port.on('message', (message: ToWorker) => take(archive, message))
  send({ kind: 'opened' })
}

function openAsTold({ role, file, create, resourcesFolder, workers }: ArchiveWorkerData): Promise<Archive> {
  return openArchive({ role, file, create, workers, ...(resourcesFolder === null ? {} : { resourcesFolder }) })
}

function take(archive: Archive, message: ToWorker): void {
  switch (message.kind) {
    case 'open':
      return
    case 'grant':
      archive.grantFiles(message.files, message.token)
      return
    case 'call':
      track(answer(archive, message.call, message.method, message.input))
      return
    case 'close':
      void close(archive)
  }
}

function track(work: Promise<void>): void {
  running.add(work)
  void work.finally(() => running.delete(work))
}

async function answer(archive: Archive, call: number, method: string, input: unknown): Promise<void> {
  send({ kind: 'reply', call, reply: await dispatchCall(archive.api, method, input) })
}

/** An import is stopped after its present batch; every call gets its answer; then the files are closed. */
async function close(archive: Archive): Promise<void> {
  if ((workerData as ArchiveWorkerData).role === 'writer') await archive.api.cancelImport({})
  await Promise.all(running)
  await archive.close()
  send({ kind: 'closed' })
  port.close()
}

// The reader is started together with the writer but opens the file after it, which may have to make or update it.
port.once('message', () => void open())

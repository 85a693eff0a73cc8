/** The archive worker with a bug: asked about an article called `die`, its thread ends with an uncaught error. */
import { parentPort } from 'node:worker_threads'

import type { ToWorker } from '#node/workers/worker-messages.ts'
import '#node/workers/archive-worker.ts'

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'call' && (message.input as { id?: string }).id === 'die') throw new Error('a bug in the thread')
})

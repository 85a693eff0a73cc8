/** The parse thread with a bug: the page `die.txt` ends it before it is read. */
import { parentPort } from 'node:worker_threads'

import { runParseWorker } from '#archive'

parentPort?.on('message', (calls: readonly { name: string }[]) => {
  if (calls.some(({ name }) => name === 'die.txt')) process.exit(1)
})
void runParseWorker()

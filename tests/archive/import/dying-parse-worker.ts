/** The parse thread with a bug: the page `die.txt` ends it before it is read. */
import { parentPort } from 'node:worker_threads'

import { runParseWorker } from '#archive'

parentPort?.on('message', ({ name }: { name: string }) => {
  if (name === 'die.txt') process.exit(1)
})
runParseWorker()

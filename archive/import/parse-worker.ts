/** The body of a parse thread: takes files, gives back what is to be stored of them. Hosts start it through an entry file. */
import { parentPort, workerData } from 'node:worker_threads'

import { loadResources } from '../resources.ts'
import { yieldToOthers } from './background-threads.ts'
import { describeProblem, FileProblem } from './file-problem.ts'
import { prepareSource } from './prepare-source.ts'
import type { ReadCall, ReadReply, ReadTask } from './source-reader.ts'

/** Serves the thread that started this one until it ends. */
export function runParseWorker(): void {
  yieldToOthers()
  const { resourcesFolder } = workerData as { resourcesFolder?: string }
  const resources = loadResources(resourcesFolder)
  parentPort?.on('message', (call: ReadCall) => parentPort?.postMessage(call.map(answer)))

  function answer({ bytes, hash, name, given }: ReadTask): ReadReply {
    try {
      return { source: prepareSource(bytes, hash, name, given, resources) }
    } catch (thrown) {
      if (thrown instanceof FileProblem) return { problem: describeProblem(thrown) }
      return { problem: { code: 'unreadable', message: thrown instanceof Error ? thrown.message : String(thrown) } }
    }
  }
}

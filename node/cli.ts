/** Entry file of the command line: joins it to the process. */
import { exit } from './cli/command.ts'
import { runCommandLine } from './cli/run-command-line.ts'
import { createOutput } from './cli/terminal.ts'
import { sayLostOutput } from './cli/write-file.ts'

/** 128 + the signal's number, as shells have it. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const

let interruption: AbortController | null = null

function hearInterruption(): AbortSignal {
  if (interruption) return interruption.signal
  const controller = new AbortController()
  interruption = controller
  for (const [signal, status] of Object.entries(signals)) {
    process.on(signal, () => {
      // The second time without waiting: what is stored is whole at any moment.
      if (controller.signal.aborted) process.exit(status)
      controller.abort()
    })
  }
  return controller.signal
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `jianbao search … | head` has read enough; anything else, a full disk mostly, has left what was written incomplete.
    if (error.code === 'EPIPE') process.exit(exit.done)
    if (stream === process.stdout) process.stderr.write(`${sayLostOutput(error, process.env)}\n`)
    process.exit(exit.usage)
  })
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: createOutput(process.stdout),
  err: createOutput(process.stderr),
  env: process.env,
  hearInterruption,
})

/** Runs functions that the launcher sends, in the main process, as Playwright's `electronApplication.evaluate` does. */
export function answerLauncher(electron: object): void {
  process.on('message', (message: { kind: string; id: number; source: string; argument: unknown }) => {
    if (message.kind === 'evaluate') void answer(electron, message)
  })
}

async function answer(electron: object, { id, source, argument }: { id: number; source: string; argument: unknown }): Promise<void> {
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- a function of the test, sent as text to the process it is meant for
    const run = new Function(`return (${source})`)() as (electron: object, argument: unknown) => unknown
    process.send?.({ kind: 'result', id, value: await run(electron, argument) })
  } catch (thrown) {
    process.send?.({ kind: 'result', id, failure: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) })
  }
}

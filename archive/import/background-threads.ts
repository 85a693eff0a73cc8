/** The threads that work behind the window give way to whoever waits for an answer. */
import { setPriority } from 'node:os'

/** Nice value of background threads: about a tenth of the share of a thread at 0 where both want the same core. */
const background = 10

/**
 * Lets this thread run only where no other wants the core. Linux keeps priorities by thread (setpriority(2), "C library/kernel
 * differences"); elsewhere the call would slow the whole program and is not made. It cannot be taken back.
 */
export function yieldToOthers(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(0, background)
  } catch {
    // Not allowed here: the thread stays as it is.
  }
}

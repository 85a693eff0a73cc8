/** The threads that work behind the window: they give way to whoever waits for an answer, and are modest with memory. */
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

/**
 * Limits of every thread of an archive. Young objects get 12 MB, less than V8 takes of its own: an import of ten thousand
 * articles is nearly as fast with them (3.0 against 3.1 MB/s) and takes 150 MB less over all threads.
 */
export const threadLimits: { readonly maxYoungGenerationSizeMb: number } = { maxYoungGenerationSizeMb: 12 }

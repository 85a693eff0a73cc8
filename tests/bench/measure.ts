/** Times, and what is said about many of them. */

/** Milliseconds that `work` takes. */
export async function time(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/**
 * Starts a watch that gives milliseconds by the clock, and of the processor: those do not suffer from what else runs. The
 * clock runs between the two questions for processor time, a system call each that takes a tenth of a short page.
 */
export function startWatch(): () => { readonly ms: number; readonly processor: number } {
  const before = process.cpuUsage()
  const started = performance.now()
  return () => {
    const ms = performance.now() - started
    const { user, system } = process.cpuUsage(before)
    return { ms, processor: (user + system) / 1000 }
  }
}

/** The value that a share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Median and 95th percentile, in milliseconds. */
export function summarise(values: readonly number[]): { readonly p50: number; readonly p95: number } {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95) }
}

/** Runs `work` and watches the most memory the process has meanwhile, in megabytes. */
export async function watchMemory<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly peak: number }> {
  let peak = process.memoryUsage.rss()
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
  try {
    return { result: await work(), peak: Math.max(peak, process.memoryUsage.rss()) / 1e6 }
  } finally {
    clearInterval(timer)
  }
}

/** What a test file leaves open when one of its tests fails: a program that still runs would keep the file from ending. */
import { afterAll } from 'vitest'

const left = new Set<() => Promise<unknown>>()

/** Gives `close` as it is to be handed on: it runs once, at the latest when the file's tests are done. */
export function closeAtEnd<T>(close: () => Promise<T>): () => Promise<T> {
  let closing: Promise<T> | null = null
  const closeOnce = () => {
    left.delete(closeOnce)
    return (closing ??= close())
  }
  left.add(closeOnce)
  return closeOnce
}

// The benches run without vitest, and close what they open.
if ('VITEST' in process.env) afterAll(() => Promise.allSettled([...left].map((close) => close())))

/** Reads a stream in portions of known length, however its chunks fall. */
import { HttpProblem } from './http-problem.ts'

const lineFeed = 0x0a

export interface ByteReader {
  /** The text up to the next line feed, which is taken too. */
  readLine(maxBytes: number): Promise<string>
  /** The next `count` bytes, piece by piece. */
  readBytes(count: number): AsyncGenerator<Uint8Array>
  /** Throws when anything is left. */
  expectEnd(): Promise<void>
}

/** Throws `HttpProblem` when the stream ends too early or goes on too long. */
export function createByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]()
  let left: Uint8Array = new Uint8Array()

  /** Fills `left` when it is empty; false at the end of the stream. */
  async function refill(): Promise<boolean> {
    while (left.length === 0) {
      const next = await chunks.next()
      if (next.done) return false
      left = next.value
    }
    return true
  }

  function take(count: number): Uint8Array {
    const taken = left.subarray(0, count)
    left = left.subarray(count)
    return taken
  }

  return {
    async readLine(maxBytes) {
      const parts: Uint8Array[] = []
      for (let size = 0; size <= maxBytes;) {
        if (!(await refill())) throw new HttpProblem(400, 'the body ends before its first line does')
        const end = left.indexOf(lineFeed)
        parts.push(take(end < 0 ? left.length : end + 1))
        size += parts.at(-1)?.length ?? 0
        if (end >= 0) return Buffer.concat(parts).toString('utf8')
      }
      throw new HttpProblem(413, 'the first line is too long', 'too-large')
    },
    async *readBytes(count) {
      for (let missing = count; missing > 0;) {
        if (!(await refill())) throw new HttpProblem(400, 'the body is shorter than it says')
        const part = take(missing)
        missing -= part.length
        yield part
      }
    },
    async expectEnd() {
      if (await refill()) throw new HttpProblem(400, 'the body is longer than it says')
    },
  }
}

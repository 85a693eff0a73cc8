/** Writing a file whole or not at all. */
import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes beside the file and renames, so that a full disk leaves the old file as it was. Throws what Node throws. */
export async function writeWhole(file: string, data: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  const draft = `${file}.part`
  try {
    await writeFile(draft, data)
    await rename(draft, file)
  } catch (thrown) {
    await rm(draft, { force: true })
    throw thrown
  }
}

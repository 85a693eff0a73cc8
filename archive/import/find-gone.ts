/** Whether files are still where they were last seen. On a drive that does not answer, each question may take half a minute. */
import { access } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Gives those of the paths at which nothing is. */
export type GoneFinder = (paths: readonly string[]) => Promise<readonly string[]>

/** One for each import: in a folder that was once not to be reached, nothing is asked for again, nor in those within it. */
export function createGoneFinder(): GoneFinder {
  const folders = new Map<string, Promise<boolean>>()
  const reach = (folder: string): Promise<boolean> => {
    const parent = dirname(folder)
    const reached = folders.get(folder) ?? (parent === folder ? isThere(folder) : reach(parent).then((can) => can && isThere(folder)))
    folders.set(folder, reached)
    return reached
  }
  const isGone = async (path: string): Promise<boolean> => !((await reach(dirname(path))) && (await isThere(path)))
  return async (paths) => {
    const gone = await Promise.all(paths.map(isGone))
    return paths.filter((_, index) => gone[index])
  }
}

/** What may not be looked at is there all the same. */
async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && (thrown.code === 'EACCES' || thrown.code === 'EPERM')
  }
}

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shared = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))
const samples = fileURLToPath(new URL('../../seeds', import.meta.url))

/** Pages for a story: real ones where the makers' folder lies beside the project, else the sample pages. */
export function listStoryPages(): { readonly real: boolean; readonly files: readonly string[] } {
  const real = existsSync(shared)
  const folder = real ? shared : samples
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return { real, files: names.toSorted().map((name) => join(folder, name)) }
}

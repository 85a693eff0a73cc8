/** Loads what ships in `resources/` once and hands it, as arguments, to the pure code that needs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { buildParseResources, type ParseResources } from './parse/resources.ts'

/** Everything the core reads from `resources/`. */
export interface Resources {
  readonly parse: ParseResources
}

const loaded = new Map<string, Resources>()

/** The resources in a folder (absent: those of the program); read once a thread. */
export function loadResources(folder: string = join(import.meta.dirname, '../resources')): Resources {
  const known = loaded.get(folder)
  if (known) return known
  const resources = { parse: buildParseResources((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown) }
  loaded.set(folder, resources)
  return resources
}

/** Loads what ships in `resources/` once and hands it, as arguments, to the pure code that needs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { buildPassedOver, type PassedOver, type PassedOverFile } from './import/passed-over.ts'
import { buildParseResources, type ParseResources } from './parse/resources.ts'

/** Everything the core reads from `resources/`. */
export interface Resources {
  readonly parse: ParseResources
  /** Files in folders that are no pages. */
  readonly passedOver: PassedOver
}

const loaded = new Map<string, Resources>()

/** The resources in a folder (absent: those of the program); read once a thread. */
export function loadResources(folder: string = join(import.meta.dirname, '../resources')): Resources {
  const known = loaded.get(folder)
  if (known) return known
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const resources = { parse: buildParseResources(read), passedOver: buildPassedOver(read('import/passed-over.json') as PassedOverFile) }
  loaded.set(folder, resources)
  return resources
}

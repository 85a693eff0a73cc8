import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { openArchive } from '#archive'

const shared = (name: string): string => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url))

/** What a careful reader says must and must not find a page. */
export interface PageLabel {
  readonly file: string
  readonly mustFind: readonly { readonly q: string }[]
  readonly mustNotFind: readonly string[]
}

/** False where the makers' folder does not lie beside the project: then tests over it are skipped, and their names say so. */
export const hasRealPages: boolean = existsSync(shared('gold/seeds.json'))

export const realLabels: readonly PageLabel[] = hasRealPages
  ? (JSON.parse(readFileSync(shared('gold/seeds.json'), 'utf8')) as { pages: readonly PageLabel[] }).pages
  : []

/** Makes an archive of the real pages alone. */
export async function importRealPages(file: string): Promise<void> {
  const archive = await openArchive({ file, create: true })
  await archive.api.importFiles({ grant: archive.grantFiles({ paths: [shared('seeds')] }) })
  await archive.close()
}

/** Where the parts of the program lie when it runs from its sources. */
import { fileURLToPath } from 'node:url'

import { sampleFolder } from '#contract/sample-folder.ts'

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The renderer as Vite builds it. */
export const builtRendererFolder = (): string => inRepository('out/renderer')

/** Starter pages of the first run. */
export const seedsFolder = (): string => inRepository(sampleFolder)

export const packageFile = (): string => inRepository('package.json')

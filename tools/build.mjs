/**
 * Builds the desktop program into `out/`: the renderer as plain files, main, preload and worker threads as CommonJS.
 * A sandboxed preload must be one CommonJS file; inside the package's archive CommonJS also loads in worker threads.
 */
import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = path.join(root, 'out/electron')
const only = process.argv[2]

/**
 * One build for Node: everything inside but what cannot be bundled.
 * @param {Record<string, string>} input
 */
async function buildForNode(input) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunk-[name]-[hash].cjs' },
      },
    },
  })
}

/** Main process, preload and threads; the migrations lie beside them as they lie beside the sources. */
async function buildElectron() {
  await rm(outDir, { recursive: true, force: true })
  await buildForNode({
    main: path.join(root, 'electron/main.ts'),
    'archive-worker': path.join(root, 'node/workers/archive-worker.ts'),
    'parse-worker': path.join(root, 'node/workers/parse-worker.ts'),
    'index-worker': path.join(root, 'node/workers/index-worker.ts'),
  })
  await buildForNode({ preload: path.join(root, 'electron/preload.ts') })
  await cp(path.join(root, 'archive/store/migrations'), path.join(outDir, 'migrations'), { recursive: true })
}

async function buildRenderer() {
  await build({ configFile: path.join(root, 'renderer/vite.config.ts'), logLevel: 'warn' })
}

if (only !== 'renderer') await buildElectron()
if (only !== 'electron') await buildRenderer()

// Who may import whom: the one place that says it. The first rule whose `files` match a file is its rule; a file under no
// rule is a fault. Names: a folder or file of the project (`archive/text/`), a package (`pkg:zod`), `pkg:*`, `node:*`.

/** @typedef {{ files: RegExp, may: readonly string[], instead: string }} Rule */

/** What the parser goes through, in this order: each may import those before it. */
const parserSteps = ['data', 'people', 'forms', 'lines', 'marks', 'units', 'titles', 'pieces', 'page']
const parserRoots = ['plain', 'find-indices', 'reading', 'resources'].map((name) => `archive/parse/${name}.ts`)

const renderersLibraries = ['pkg:react', 'pkg:react-dom', 'pkg:react-aria-components', 'pkg:vite']

/** @type {readonly Rule[]} */
export const rules = [
  {
    files: /^([\w-]+\/)?[\w.-]+\.config\.ts$/,
    may: ['pkg:*', 'node:*'],
    instead: 'a configuration stands alone: what the program needs too belongs into the program',
  },
  {
    files: /^contract\//,
    may: ['contract/', 'pkg:zod'],
    instead: 'the contract knows nobody: put what hosts and renderer share here, everything else where it is used',
  },
  {
    files: /^locales\//,
    may: ['locales/', 'contract/'],
    instead: 'a catalogue holds sentences: pass values in as arguments',
  },
  {
    files: /^archive\/text\//,
    may: ['archive/text/'],
    instead: 'text is pure and knows nobody: take what is needed as an argument',
  },
  ...parserSteps.map((step, index) => ({
    files: new RegExp(`^archive/parse/${step}/`),
    may: [...parserSteps.slice(0, index + 1).map((former) => `archive/parse/${former}/`), ...parserRoots, 'archive/text/', 'contract/'],
    instead: `the parser goes ${parserSteps.join(', ')}: what two steps need belongs to the earlier one`,
  })),
  {
    files: /^archive\/parse\//,
    may: ['archive/parse/', 'archive/text/', 'contract/'],
    instead: 'the parser is pure: resources and hints come in as arguments, files are read in archive/import',
  },
  {
    files: /^archive\/query\//,
    may: ['archive/query/', 'archive/text/', 'contract/'],
    instead: 'a query is pure: it becomes a plan here and is run in archive/search',
  },
  {
    files: /^archive\/digest\//,
    may: ['archive/digest/', 'archive/text/', 'contract/'],
    instead: 'a print document is pure: articles come in as arguments, paper is made in node/print',
  },
  {
    files: /^archive\/store\//,
    may: ['archive/store/', 'archive/text/', 'contract/', 'node:*', 'pkg:better-sqlite3'],
    instead: 'the store keeps rows: what decides over them belongs into archive/import or archive/search',
  },
  {
    files: /^archive\/search\//,
    may: ['archive/search/', 'archive/query/', 'archive/store/', 'archive/text/', 'contract/'],
    instead: 'search runs plans over the store: files and SQL go through archive/store',
  },
  {
    files: /^archive\/import\//,
    may: [
      'archive/import/',
      'archive/parse/',
      'archive/store/',
      'archive/text/',
      'archive/resources.ts',
      'contract/',
      'node:*',
      'pkg:htmlparser2',
    ],
    instead: 'import brings files through the parser into the store; what is more is put together in archive/archive.ts',
  },
  {
    files: /^archive\/[\w-]+\.ts$/,
    may: ['archive/', 'contract/', 'node:*'],
    instead: 'the core knows neither host nor renderer: hand them values through the contract',
  },
  {
    files: /^node\//,
    may: ['node/', 'archive/index.ts', 'contract/', 'locales/', 'node:*', 'pkg:zod'],
    instead: 'a host goes through the one door of the core: import from #archive',
  },
  {
    files: /^electron\//,
    may: ['electron/', 'node/', 'contract/', 'locales/', 'node:*', 'pkg:electron', 'pkg:zod'],
    instead: 'the desktop host reaches the archive through the workers of node/: import from #node/worker-client.ts',
  },
  {
    files: /^renderer\//,
    may: ['renderer/', 'contract/', 'locales/', 'docs/', ...renderersLibraries],
    instead: 'the renderer asks its host: add a method to #contract/api.ts, or what a host can do to #contract/host.ts',
  },
  { files: /^(tests|tools)\//, may: ['*'], instead: '' },
]

/** The only files that may touch raw messages between Electron's processes.
 * @type {Readonly<Record<string, string>>} */
export const onlyIn = { ipcMain: 'electron/ipc.ts', ipcRenderer: 'electron/preload.ts' }

/** The one file that may only pass on what others export. */
export const onlyBarrel = 'archive/index.ts'

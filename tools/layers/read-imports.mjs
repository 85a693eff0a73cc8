import { parseSync } from 'oxc-parser'

/** @typedef {{ request: string, names: readonly string[], offset: number, byAddress?: boolean }} Import
 * `*` among the names stands for all of them */

/** All modules that a source names: by import, by re-export, as a type, as a worker's address.
 * @param {string} file decides the language
 * @param {string} source
 * @returns {{ imports: Import[], isBarrel: boolean, fault: string | null }} */
export function readImports(file, source) {
  const { module, comments, errors, program } = parseSync(file, source)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    request: moduleRequest.value,
    names: entries.map(({ importName }) => importName.name ?? '*'),
    offset: moduleRequest.start,
  }))
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, importName }) =>
      moduleRequest === null ? [] : [{ request: moduleRequest.value, names: [importName.name ?? '*'], offset: moduleRequest.start }],
    ),
  )
  // The module record lacks `import('…')` in types and what is loaded by address.
  const code = comments.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), source)
  const byType = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => ({
    request: match[1] ?? '',
    names: ['*'],
    offset: match.index,
  }))
  const byAddress = [...code.matchAll(/\bnew URL\(\s*['"]([^'"]+\.[cm]?[jt]sx?)['"]\s*,\s*import\.meta\.url/g)].map((match) => ({
    request: match[1] ?? '',
    names: ['*'],
    offset: match.index,
    byAddress: true,
  }))
  const isBarrel =
    program.body.length > 0 &&
    program.body.every((statement) => /^Export(All|Named)/.test(statement.type) && 'source' in statement && statement.source !== null)
  return { imports: [...imports, ...passedOn, ...byType, ...byAddress], isBarrel, fault: errors[0]?.message ?? null }
}

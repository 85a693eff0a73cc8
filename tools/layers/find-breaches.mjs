import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

import { readImports } from './read-imports.mjs'
import { onlyBarrel, onlyIn, rules } from './table.mjs'

/** Every breach of the table below a folder, as sentences that begin with the place.
 * @param {string} root
 * @returns {{ breaches: string[], files: number }} */
export function findBreaches(root) {
  const aliases = readAliases(root)
  const files = listSources(root)
  return { breaches: files.flatMap((file) => findInFile(file, readFileSync(join(root, file), 'utf8'), aliases)), files: files.length }
}

/** @param {string} file
 * @param {string} source
 * @param {ReadonlyMap<string, string>} aliases
 * @returns {string[]} */
function findInFile(file, source, aliases) {
  const rule = rules.find(({ files }) => files.test(file))
  if (rule === undefined) return [`${file}: no rule says what this file may import; give its folder one in tools/layers/table.mjs`]
  const { imports, isBarrel, fault } = readImports(file, source)
  if (fault !== null) return [`${file}: cannot be read: ${fault}`]
  const breaches = imports.flatMap(({ request, names, offset, byAddress = false }) => {
    const place = `${file}:${source.slice(0, offset).split('\n').length}`
    return [
      // An address is a relative one, whatever it names.
      ...(byAddress ? [] : climbing(file, request).map((fault) => `${place}: ${fault}`)),
      ...(isAllowed(resolve(file, request, aliases), rule.may) ? [] : [`${place}: ${request} is not for this file: ${rule.instead}`]),
      ...rawIpc(file, request, names).map((fault) => `${place}: ${fault}`),
    ]
  })
  return isBarrel && file !== onlyBarrel
    ? [...breaches, `${file}: only passes on what others export; import from the file itself`]
    : breaches
}

/** Relative paths stay in their top-level folder and do not climb.
 * @param {string} file
 * @param {string} request */
function climbing(file, request) {
  if (!request.startsWith('.')) return []
  const target = posix.join(posix.dirname(file), request)
  if (file.includes('/') && topFolder(target) !== topFolder(file)) return [`${request} leaves its folder; write #${target}`]
  return request.startsWith('../../') ? [`${request} climbs too far; write #${target}`] : []
}

/** @param {string} file
 * @param {string} request
 * @param {readonly string[]} names */
function rawIpc(file, request, names) {
  if (request !== 'electron' || !file.startsWith('electron/')) return []
  if (names.includes('*')) return ['import from electron by name, so that it shows what is used']
  return Object.entries(onlyIn).flatMap(([name, home]) =>
    names.includes(name) && file !== home ? [`${name} is only for ${home}; go through it`] : [],
  )
}

/** @param {string} file
 * @param {string} request
 * @param {ReadonlyMap<string, string>} aliases
 * @returns {string} a path in the project, `node:…` or `pkg:…` */
function resolve(file, request, aliases) {
  if (request.startsWith('.')) return posix.join(posix.dirname(file), request)
  if (request.startsWith('node:')) return request
  if (request.startsWith('#')) {
    const exact = aliases.get(request)
    if (exact !== undefined) return exact
    const [folder = '', ...rest] = request.split('/')
    return `${aliases.get(`${folder}/*`)?.replace('*', '') ?? `${folder}/`}${rest.join('/')}`
  }
  const words = request.split('/')
  return `pkg:${words.slice(0, request.startsWith('@') ? 2 : 1).join('/')}`
}

/** @param {string} target
 * @param {readonly string[]} may */
function isAllowed(target, may) {
  return may.some(
    (name) =>
      name === '*' ||
      name === target ||
      (name.endsWith('/') && target.startsWith(name)) ||
      (name.endsWith('*') && target.startsWith(name.slice(0, -1))),
  )
}

/** Subpath imports of package.json, without the leading `./`.
 * @param {string} root
 * @returns {ReadonlyMap<string, string>} */
function readAliases(root) {
  /** @type {Record<string, string>} */
  const imports = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports ?? {}
  return new Map(Object.entries(imports).map(([alias, target]) => [alias, target.replace(/^\.\//, '')]))
}

/** All TypeScript of the project, as paths with slashes.
 * @param {string} root
 * @param {string} [folder]
 * @returns {string[]} */
function listSources(root, folder = '') {
  const skipped = new Set(['node_modules', 'out', 'release', 'test-results'])
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) return []
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return listSources(root, path)
    return entry.isFile() && /\.[cm]?tsx?$/.test(entry.name) ? [path] : []
  })
}

/** @param {string} path */
function topFolder(path) {
  return path.split('/')[0] ?? ''
}

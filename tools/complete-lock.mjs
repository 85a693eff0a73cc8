// A lock file must name the binaries of every system, or `npm ci` refuses it there and here. npm leaves out those that
// its registry did not have when the lock was made. This adds them, by name and version; `--check` only looks.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Locked */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

/** The missing optional packages of a lock file, as entries by their place.
 * @param {Record<string, Locked>} packages
 * @returns {Record<string, Locked>} */
export function findMissing(packages) {
  const missing = /** @type {Record<string, Locked>} */ ({})
  for (const [owner, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const system = readSystem(name)
      if (system === null || resolves(packages, owner, name, version)) continue
      const place = packages[`node_modules/${name}`] === undefined ? `node_modules/${name}` : `${owner}/node_modules/${name}`
      const taken = missing[place] !== undefined && missing[place].version !== version
      missing[taken ? `${owner}/node_modules/${name}` : place] = { version, ...system, ...(dev ? { dev } : {}), optional: true }
    }
  }
  return missing
}

/** Node looks for a package beside its user, then further and further up.
 * @param {Record<string, Locked>} packages
 * @param {string} owner
 * @param {string} name
 * @param {string} version */
function resolves(packages, owner, name, version) {
  const steps = owner === '' ? [] : owner.split('/node_modules/')
  const folders = steps.map((_, index) => `${steps.slice(0, steps.length - index).join('/node_modules/')}/`)
  const nearest = [...folders, ''].map((folder) => packages[`${folder}node_modules/${name}`]).find((found) => found !== undefined)
  return nearest?.version === version
}

/** The system a binary package is for, from its name: `binding-linux-x64-musl`, `win32-arm64`.
 * @param {string} name */
function readSystem(name) {
  const words = name.split(/[/-]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (os.length !== 1 || cpu.length !== 1) return null
  const starts = (/** @type {string} */ start) => os[0] === 'linux' && words.some((word) => word.startsWith(start))
  const libc = [...(starts('musl') ? ['musl'] : []), ...(starts('gnu') ? ['glibc'] : [])]
  return { os, cpu, ...(libc.length > 0 ? { libc } : {}) }
}

/** @param {boolean} onlyLook */
function run(onlyLook) {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url))
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = findMissing(lock.packages)
  const names = Object.keys(missing)
  if (names.length === 0) return
  if (onlyLook) {
    process.stderr.write(`package-lock.json lacks ${names.length} binaries of other systems; run: node tools/complete-lock.mjs\n`)
    process.exitCode = 1
    return
  }
  lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...missing }).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  process.stdout.write(`${names.length} binaries added to package-lock.json\n`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) run(process.argv.includes('--check'))

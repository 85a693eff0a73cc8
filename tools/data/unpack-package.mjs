import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Fetches one exact version of a data package into a temporary folder and returns the folder of its files; it is not a dependency of the product.
 * @param {string} nameAtVersion */
export function unpackPackage(nameAtVersion) {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-data-'))
  execFileSync('npm', ['pack', nameAtVersion, '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (archive === undefined) throw new Error(`${nameAtVersion} could not be fetched`)
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder])
  return join(folder, 'package')
}

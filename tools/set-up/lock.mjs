import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { nodeFolder, notice } from './places.mjs'

const ownLock = join(nodeFolder, '.set-up.lock')

/** Does the work while no other set-up of this tree runs. Waits as long as the other one lives.
 * @template T
 * @param {() => Promise<T> | T} work
 * @param {string} [lockFile]
 * @returns {Promise<T>} */
export async function alone(work, lockFile = ownLock) {
  await takeLock(lockFile)
  const release = () => rmSync(lockFile, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** @param {string} lockFile */
async function takeLock(lockFile) {
  const mine = `${lockFile}.${process.pid}`
  let told = false
  writeFileSync(mine, String(process.pid))
  try {
    for (;;) {
      try {
        linkSync(mine, lockFile)
        return
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      }
      const owner = readOwner(lockFile)
      if (owner !== null && !isAlive(owner)) {
        // Left behind by a killed set-up. Two may see this at once: the last to rename has it, and both look.
        const claim = `${mine}.claim`
        writeFileSync(claim, String(process.pid))
        renameSync(claim, lockFile)
        await delay(200)
        if (readOwner(lockFile) === process.pid) return
      }
      if (!told) notice('Waiting for another set-up of this folder to finish …')
      told = true
      await delay(300)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** @param {string} lockFile */
function readOwner(lockFile) {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || null
  } catch {
    return null
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

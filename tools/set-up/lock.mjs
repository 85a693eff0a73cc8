import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { nodeFolder, notice } from './places.mjs'

const lockFile = join(nodeFolder, '.set-up.lock')

/** Does the work while no other set-up of this tree runs. Waits as long as the other one lives.
 * @template T
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>} */
export async function alone(work) {
  await takeLock()
  const release = () => rmSync(lockFile, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

async function takeLock() {
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
      const owner = readOwner()
      if (owner !== null && !isAlive(owner)) {
        // Left behind by a killed set-up. Two may see this at once: the last to rename has it, and both look.
        const claim = `${mine}.claim`
        writeFileSync(claim, String(process.pid))
        renameSync(claim, lockFile)
        await delay(200)
        if (readOwner() === process.pid) return
      }
      if (!told) notice('Waiting for another set-up of this folder to finish …')
      told = true
      await delay(300)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

function readOwner() {
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

// node tools/make-icons.mjs: draws resources/icons/icon.svg in every size the systems ask for, with an installed Chromium,
// and packs the .ico and .icns. Run it when the drawing changes; its results are part of the repository.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { chromium } from '@playwright/test'

import { findChromium } from '../node/print/find-chromium.ts'
import { root } from './set-up/places.mjs'

const folder = join(root, 'resources/icons')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')

/** Types of pictures inside an .icns that take PNG, with their sizes; the @2x ones have types of their own. */
const icnsTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
])
const icoSizes = [16, 24, 32, 48, 64, 128, 256]

const drawn = await draw([...new Set([...icnsTypes.map(([, size]) => size), ...icoSizes])])
writeFileSync(join(folder, 'icon.png'), pictureOf(512))
writeFileSync(join(folder, 'icon.ico'), packIco())
writeFileSync(join(folder, 'icon.icns'), packIcns())

/** @param {readonly number[]} sizes */
async function draw(sizes) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const pictures = /** @type {Map<number, Buffer>} */ (new Map())
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    pictures.set(size, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
  return pictures
}

/** @param {number} size */
function pictureOf(size) {
  const picture = drawn.get(size)
  if (picture === undefined) throw new Error(`no picture of ${size} pixels was drawn`)
  return picture
}

/** A header, a directory of 16 bytes a picture, the PNGs; 256 is written as 0. */
function packIco() {
  const header = Buffer.from([0, 0, 1, 0, icoSizes.length, 0])
  const starts = icoSizes.map((_, index) =>
    icoSizes.slice(0, index).reduce((sum, size) => sum + pictureOf(size).length, 6 + 16 * icoSizes.length),
  )
  const directory = icoSizes.map((size, index) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(pictureOf(size).length, 8)
    entry.writeUInt32LE(starts[index] ?? 0, 12)
    return entry
  })
  return Buffer.concat([header, ...directory, ...icoSizes.map(pictureOf)])
}

/** `icns`, the length of the whole, then type, length and PNG of each picture. */
function packIcns() {
  const chunks = icnsTypes.map(([type, size]) => chunk(type, pictureOf(size)))
  return chunk('icns', Buffer.concat(chunks))
}

/** @param {string} type
 * @param {Buffer} data */
function chunk(type, data) {
  const head = Buffer.alloc(8)
  head.write(type, 0, 'latin1')
  head.writeUInt32BE(data.length + 8, 4)
  return Buffer.concat([head, data])
}

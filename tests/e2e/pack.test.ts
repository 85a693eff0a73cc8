import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { extractAll, extractFile, listPackage, statFile } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { Arch, Platform, build } from 'electron-builder'
import { beforeAll, describe, expect, it } from 'vitest'

import { callInPage } from '#tests/helpers/desktop-page.ts'
import { makeDummyElectron } from '#tests/helpers/dummy-electron.ts'
import { launchDesktop } from '#tests/helpers/launch.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = tempFolder()
const unpacked = join(folder, 'release/linux-unpacked')
const asar = join(unpacked, 'resources/app.asar')

/** Paths of files in the archive, without folders. */
function listFiles(): readonly string[] {
  return listPackage(asar, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1))
    .filter((name) => !('files' in statFile(asar, name)))
}

describe('the packed program', () => {
  beforeAll(async () => {
    // The configuration as it is; only the runtime is a dummy, because fetching the real one needs the network.
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir', Arch.x64),
      publish: 'never',
      config: {
        extends: join(root, 'electron-builder.yml'),
        electronDist: makeDummyElectron(join(folder, 'electron')),
        directories: { output: join(folder, 'release') },
      },
    })
  }, 120_000)

  it('holds the built program and of the packages only better-sqlite3', () => {
    const files = listFiles()
    for (const name of ['main', 'preload', 'archive-worker', 'parse-worker', 'index-worker'])
      expect(files).toContain(`out/electron/${name}.cjs`)
    expect(files).toContain('out/renderer/index.html')
    expect(files.filter((name) => /^out\/electron\/migrations\/\d{14}\..+\.sql$/.test(name)).length).toBeGreaterThan(0)
    const packages = new Set(files.filter((name) => name.startsWith('node_modules/')).map((name) => name.split('/')[1]))
    expect([...packages]).toEqual(['better-sqlite3'])
    expect(files.filter((name) => !/^(out\/(electron|renderer)\/|node_modules\/|package\.json$)/.test(name))).toEqual([])
  })

  it('starts at the built main process', () => {
    const facts = JSON.parse(extractFile(asar, 'package.json').toString()) as { main: string; name: string }
    expect(facts.name).toBe('jianbao')
    expect(listFiles()).toContain(facts.main)
  })

  it('has one native binary, for its own platform, beside the archive', () => {
    expect(listFiles().filter((name) => name.endsWith('.node'))).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node'])
    const binaries = readdirSync(join(unpacked, 'resources/app.asar.unpacked'), { recursive: true }).filter((name) =>
      String(name).endsWith('.node'),
    )
    expect(binaries).toHaveLength(1)
  })

  it('carries resources, print fonts, sample pages and the licences as files', () => {
    const inside = (...names: readonly string[]): string => join(unpacked, 'resources', ...names)
    const fonts = readdirSync(join(root, 'resources/fonts')).filter((name) => name.endsWith('.woff2'))
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts)
      expect(readFileSync(inside('resources/fonts', font)).equals(readFileSync(join(root, 'resources/fonts', font)))).toBe(true)
    expect(existsSync(inside('resources/icons/icon.png'))).toBe(true)
    expect(existsSync(inside('resources/icons/icon.icns'))).toBe(false)
    expect(readdirSync(inside('seeds'))).toEqual(readdirSync(join(root, 'seeds')))
    for (const name of ['LICENSE.jianbao.txt', 'THIRD-PARTY-NOTICES.txt']) expect(existsSync(inside(name))).toBe(true)
  })

  it('holds all it needs to run: makes the archive, reads the samples, finds and prints', async () => {
    const program = join(folder, 'program')
    extractAll(asar, program)
    const user = join(folder, 'user')
    const packed = { folder: program, resources: join(unpacked, 'resources') }
    const { page, evaluate, close } = await launchDesktop({ archive: join(user, 'packed.jianbao'), userData: user, packed })
    const api = callInPage(page)
    const { total, hits } = await api.search({ query: '' })
    expect(total).toBeGreaterThan(10)
    const file = join(user, 'packed.pdf')
    await evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    const ids = hits.slice(0, 2).map(({ id }) => id)
    const reply = await page.evaluate((chosen) => window.jianbao!.savePdf({ ids: chosen, printedOn: '2026-11-22' }), ids)
    expect(reply).toEqual({ result: { kind: 'saved', name: 'packed.pdf' } })
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    await close()
  })

  it('has its fuses set: no Node through the back door, only the checked archive', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'jianbao'))
    // The wire holds characters: '1' for a fuse that is on.
    const on = Object.entries(FuseV1Options).filter(([, option]) => wire[option as FuseV1Options] === '1'.charCodeAt(0))
    expect(on.map(([name]) => name).toSorted()).toEqual([
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
    ])
  })
})

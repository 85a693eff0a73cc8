/** How the installed electron-builder would sign for macOS. Signing itself takes a Mac. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))

interface Configuration {
  readonly electronFuses?: { readonly resetAdHocDarwinSignature?: boolean }
  readonly directories: { readonly buildResources: string }
  readonly mac: { readonly identity?: string | null; readonly hardenedRuntime?: boolean }
}
interface SignOptions {
  readonly identity?: string
  readonly optionsForFile: (file: string) => { readonly entitlements: string; readonly hardenedRuntime: boolean }
}
interface Helper {
  findSigningIdentity(isMas: boolean, isDevelopment: boolean, qualifier: unknown, keychain: null, config: object): Promise<object | null>
  buildSignOptions(app: string, identity: object, type: string, isMas: boolean, config: object, keychain: null): Promise<SignOptions>
}
const { getConfig } = builder('app-builder-lib/out/util/config/config') as {
  getConfig: (root: string, file: null) => Promise<Configuration>
}
const { MacTargetHelper } = builder('app-builder-lib/out/mac/MacTargetHelper') as { MacTargetHelper: new (packager: object) => Helper }
const keychain = builder('app-builder-lib/out/codeSign/macCodeSign') as { findIdentityRawResult: Promise<readonly string[]> | null }

beforeEach(() => {
  vi.stubEnv('CSC_IDENTITY_AUTO_DISCOVERY', 'false')
  // As on a machine without certificates.
  keychain.findIdentityRawResult = Promise.resolve([])
})
afterEach(() => {
  vi.unstubAllEnvs()
  keychain.findIdentityRawResult = null
})

/** What would be handed to `codesign` for the program; null where it would be left unsigned. */
async function planSignature(configuration: Configuration): Promise<SignOptions | null> {
  const { mac, directories } = configuration
  const buildResourcesDir = join(root, directories.buildResources)
  const helper = new MacTargetHelper({
    forceCodeSigning: false,
    config: configuration,
    platformSpecificBuildOptions: mac,
    resourceList: Promise.resolve(readdirSync(buildResourcesDir)),
    info: { buildResourcesDir },
  })
  const identity = await helper.findSigningIdentity(false, false, mac.identity, null, mac)
  return identity && helper.buildSignOptions('/Jianbao.app', identity, 'distribution', false, mac, null)
}

describe('a package for macOS', () => {
  it('is signed without a certificate, for its fuses have broken the signature of Electron', async () => {
    const configuration = await getConfig(root, null)
    expect(configuration.electronFuses).toBeDefined()
    const plan = await planSignature(configuration)
    expect(plan?.identity).toBe('-')
    // Left to itself, the packer would not sign at all.
    const { identity: _, ...mac } = configuration.mac
    expect(await planSignature({ ...configuration, mac })).toBeNull()
  })

  it('may load its own parts, which have no team in common, under the hardened runtime', async () => {
    const plan = await planSignature(await getConfig(root, null))
    for (const file of ['/Jianbao.app', '/Jianbao.app/Contents/Frameworks/Jianbao Helper.app']) {
      const { entitlements, hardenedRuntime } = plan?.optionsForFile(file) ?? { entitlements: '', hardenedRuntime: false }
      expect(hardenedRuntime).toBe(true)
      expect(readFileSync(entitlements, 'utf8')).toMatch(/<key>com\.apple\.security\.cs\.disable-library-validation<\/key>\s*<true\/>/)
    }
  })

  it('can be packed on other systems: the fuses call no tool of macOS', async () => {
    expect((await getConfig(root, null)).electronFuses?.resetAdHocDarwinSignature ?? false).toBe(false)
  })
})

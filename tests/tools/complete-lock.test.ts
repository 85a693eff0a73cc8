import { describe, expect, it } from 'vitest'

import { findMissing } from '#tools/complete-lock.mjs'

describe('complete-lock', () => {
  it('names binaries of other systems that the lock lacks', () => {
    const packages = {
      '': {},
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: {
          '@tool/binding-win32-x64-msvc': '2.0.0',
          '@tool/binding-linux-arm64-musl': '2.0.0',
          'tool-darwin-arm64': '2.0.0',
        },
      },
      'node_modules/tool-darwin-arm64': { version: '2.0.0' },
    }
    expect(findMissing(packages)).toEqual({
      'node_modules/@tool/binding-win32-x64-msvc': { version: '2.0.0', os: ['win32'], cpu: ['x64'], dev: true, optional: true },
      'node_modules/@tool/binding-linux-arm64-musl': {
        version: '2.0.0',
        os: ['linux'],
        cpu: ['arm64'],
        libc: ['musl'],
        dev: true,
        optional: true,
      },
    })
  })

  it('puts a second version beside the package that wants it', () => {
    const packages = {
      '': {},
      'node_modules/tool-win32-x64': { version: '2.0.0' },
      'node_modules/other/node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-win32-x64': '1.0.0' } },
    }
    expect(Object.keys(findMissing(packages))).toEqual(['node_modules/other/node_modules/tool/node_modules/tool-win32-x64'])
  })

  it('leaves alone what is optional on every system', () => {
    expect(findMissing({ '': {}, 'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'graceful-fs': '^4.0.0' } } })).toEqual(
      {},
    )
  })
})

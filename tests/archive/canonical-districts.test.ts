import { describe, expect, it } from 'vitest'

import { loadResources } from '#archive'
import { canonicalDistricts, meantDistricts } from '#archive/canonical-districts.ts'

const { gazetteer } = loadResources().parse

describe('canonicalDistricts', () => {
  it('turns short and other names into the canonical ones, each once', () => {
    expect(canonicalDistricts('管城 管城回族区 新郑', gazetteer)).toBe('管城回族区 新郑市')
  })

  it('knows them in traditional script', () => {
    expect(canonicalDistricts('管城區 滎陽', gazetteer)).toBe('管城回族区 荥阳市')
  })

  it('leaves what it does not know as it was typed', () => {
    expect(canonicalDistricts('本市 金水区', gazetteer)).toBe('本市 金水区')
  })
})

describe('meantDistricts', () => {
  it.each(['管城回族区', '管城区', '管城', '管城區', ' 管城區 '])('is the district that %j names', (written) => {
    expect(meantDistricts(written, gazetteer)).toEqual(['管城回族区'])
  })
})

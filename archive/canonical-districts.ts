/** Districts as a person types them, by their canonical names. */
import { pairKey, type Gazetteer } from './parse/gazetteer.ts'
import { parseDistrictNames } from './store/correction-values.ts'

/** `管城 港区` → `管城回族区 航空港区`; a name that the gazetteer does not know stays as it was typed. */
export function canonicalDistricts(value: string, gazetteer: Gazetteer): string {
  const names = parseDistrictNames(value).map((name) => {
    const known = gazetteer.table.get(pairKey(name, 0))?.find((surface) => surface.text === name && surface.kind !== 'trap')
    return known?.district ?? name
  })
  return [...new Set(names)].join(' ')
}

/** Districts as a person types them, by their canonical names. */
import { surfaceOf, type Gazetteer, type Surface } from './parse/data/gazetteer.ts'
import { parseDistrictNames } from './store/correction-values.ts'
import { fold } from './text/fold.ts'

/** `管城 港区` → `管城回族区 航空港区`; a name that the gazetteer does not know stays as it was typed. */
export function canonicalDistricts(value: string, gazetteer: Gazetteer): string {
  const names = parseDistrictNames(value).map((name) => {
    const known = findSurface(name, gazetteer)
    return known && known.kind !== 'trap' ? known.district : name
  })
  return [...new Set(names)].join(' ')
}

/** The district that a search for it by another name means, 管城区 → 管城回族区; nothing for towns, which are less than it. */
export function meantDistricts(written: string, gazetteer: Gazetteer): readonly string[] {
  const known = findSurface(written, gazetteer)
  return known && known.kind !== 'trap' && known.kind !== 'town' ? [known.district] : []
}

/** The gazetteer is in simplified script; people type 管城區 as well. */
function findSurface(written: string, gazetteer: Gazetteer): Surface | undefined {
  return surfaceOf(fold(written), gazetteer)
}

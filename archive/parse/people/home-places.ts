/** Where somebody lives, in front of his name: (新郑 李小满), as who writes to a paper signs. */
import { surfaceOf } from '../data/gazetteer.ts'
import type { ParseResources } from '../resources.ts'
import { isLikelyName } from './names.ts'

/** Where the names begin behind it; 0: the line begins with no bracket and place. A county may be called as people are: 和平, 高密. */
export function namesBehindHome(plain: string, resources: ParseResources): number {
  const place = plain.startsWith('(') ? /^\(([〇㐀-鿿𠀀-𲎯]{2,5})(\s{1,4})(?=[〇㐀-鿿𠀀-𲎯])/u.exec(plain) : null
  return place && isHome(place[1] as string, resources) ? place[0].length : 0
}

function isHome(place: string, resources: ParseResources): boolean {
  const { gazetteer } = resources
  if (gazetteer.cities.has(place.replace(/市$/, ''))) return true
  const found = ['', '市', '县', '区'].map((end) => surfaceOf(place + end, gazetteer)).find((surface) => surface !== undefined)
  if (found === undefined || found.kind === 'trap') return false
  return gazetteer.homeDistricts.has(found.district) || /[市县区]$/.test(place) || !isLikelyName(place, resources)
}

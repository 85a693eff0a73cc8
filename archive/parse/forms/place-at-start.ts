/** The place with whose name a title begins. */
import { surfaceAt, type Gazetteer, type Surface } from '../data/gazetteer.ts'
import { tighten } from '../plain.ts'

const localSuffix = /^[〇㐀-鿿𠀀-𲎯]{1,5}?(?:街道办事处|街道|办事处|办|镇|乡|村|社区|山|景区|县|区|市)(?=$|:)/u
/** Those that make a place of any name. */
const village = /(?:街道|办事处|镇|乡|村|社区|景区)$/
const ownCity = /^(?:我|全|本)[市省县区]/

/** How far its name reaches: 中牟县官渡镇 is nothing but a place. */
export function placeAtStart(plain: string, gazetteer: Gazetteer): number {
  if (ownCity.test(plain)) return 2
  const has = (names: ReadonlySet<string>, from: number, length: number): boolean =>
    from + length <= plain.length && names.has(plain.slice(from, from + length))
  const province = [3, 2].find((length) => has(gazetteer.provinces, 0, length)) ?? 0
  const city = [4, 3, 2].find((length) => has(gazetteer.cities, province, length)) ?? 0
  let at = province + city
  for (let surface = placeAt(plain, at, gazetteer); surface; surface = placeAt(plain, at, gazetteer)) at += surface.text.length
  const local = localSuffix.exec(plain.slice(at))?.[0] ?? ''
  if (at > 0 || village.test(local)) at += local.length
  return plain[at] === ':' && at === plain.length - 1 ? plain.length : at
}

/** The district with whose name it begins; null where it names none. */
export function districtAtStart(plain: string, { gazetteer }: { readonly gazetteer: Gazetteer }): string | null {
  return placeAt(tighten(plain), 0, gazetteer)?.district ?? null
}

function placeAt(plain: string, at: number, gazetteer: Gazetteer): Surface | undefined {
  const surface = surfaceAt(plain, at, gazetteer)
  const isOrdinary = surface?.kind === 'context' && !/[区市县]$/.test(surface.text)
  return surface && surface.kind !== 'trap' && surface.kind !== 'parented' && surface.kind !== 'officed' && !isOrdinary
    ? surface
    : undefined
}

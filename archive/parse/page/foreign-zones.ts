/** Zones that many cities have, 高新区 and 经开区: whether those of an article are another city's. */
import type { Gazetteer, Surface } from '../data/gazetteer.ts'

/** A text of the article with the names of places in it. */
interface ZonedText {
  readonly plain: string
  readonly isTitle: boolean
  readonly mentions: readonly { readonly surface: Surface; readonly at: number; readonly end: number }[]
}

/**
 * Where the zone is another city's once, it is so in the whole article. But where the text speaks of 高新区 first, and then of
 * 西安高新区, which does so, too, or sends somebody, one is set beside the other; unless that city has been named before.
 */
export function areZonesForeign(texts: readonly ZonedText[], gazetteer: Gazetteer): boolean {
  if (!texts.some(({ mentions }) => mentions.some(({ surface }) => surface.kind === 'zone'))) return false
  let before: string | null = null
  let told = ''
  for (const { plain, isTitle, mentions } of texts) {
    for (const { surface, at, end } of mentions) {
      if (surface.kind !== 'zone') continue
      const city = cityBefore(plain, at, gazetteer)
      if (city !== null && !(before !== null && !before.includes(city) && compared.test(plain.slice(end, end + 10)))) return true
      if (!isTitle && !followsOtherCity(plain, at, gazetteer)) before ??= told + plain.slice(0, at)
    }
    told += `${plain}\n`
  }
  return false
}

const compared = /^[^。,;]{0,4}(?:也|同样|一样|等地|派[人员出]|取经|考察|学习|相比|先后)/

/** 西安高新区, 洛阳经开区 are other cities' zones; so are 国家级经开区 and 外地一家高新区. */
export function followsOtherCity(plain: string, at: number, gazetteer: Gazetteer): boolean {
  return (
    /国家级?$|全国$|各$|省级$|[某外]市$|外[地省市](?:的|某|一[家个处])?$/.test(plain.slice(Math.max(0, at - 5), at)) ||
    cityBefore(plain, at, gazetteer) !== null
  )
}

/** The city other than this one that stands right before a place. */
function cityBefore(plain: string, at: number, { cities, homeCities }: Gazetteer): string | null {
  const before = plain.slice(Math.max(0, at - 6), at).replace(/市?(?:国家级?|国际)?$/, '')
  const length = [4, 3, 2].find((some) => before.length >= some && cities.has(before.slice(-some)) && !homeCities.has(before.slice(-some)))
  return length === undefined ? null : before.slice(-length)
}

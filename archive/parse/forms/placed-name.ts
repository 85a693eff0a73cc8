/** Who wrote, and where from: 某某市 张敏 · 湖北武汉 张敏 · 某某中学 张敏. */
import { isClearName, isLikelyName, placeAndName } from '../people/names.ts'
import type { ParseResources } from '../resources.ts'
import { placeAtStart } from './place-at-start.ts'

/**
 * Where the name begins behind a place or an office; −1: the line is nothing of the kind. Where only a name can stand (`isSigned`: above 编辑同志:, or
 * in a byline), it may be a word, too.
 */
export function findPlacedName(plain: string, resources: ParseResources, isSigned = false): number {
  const space = plain.indexOf(' ')
  if (space < 2 || plain.length > longestPlaced) return -1
  const isPlace = (): boolean => placeAtStart(plain.slice(0, space), resources.gazetteer) === space
  const names = placeAndName.exec(plain)?.[1] ?? (isPlace() ? nameBehindPlace.exec(plain)?.[1] : undefined)
  return names?.split(/\s+/).every((name) => isPerson(name, isSigned, resources)) ? plain.length - names.length : -1
}
const nameBehindPlace = /^\S+\s+([〇㐀-鿿𠀀-𲎯]{2,4})$/u

/** 金水区 马家庄, 河南 修渠: part of it, and what is done there, are nobody. */
function isPerson(name: string, isSigned: boolean, resources: ParseResources): boolean {
  if (isSigned && isLikelyName(name, resources) && !notNames.test(name)) return true
  if (!isClearName(name, resources) || notNames.test(name)) return false
  const { surnames, words } = resources
  if (surnames.double.has(name.slice(0, 2)) || surnames.common.has(name[0] as string)) return true
  // 卞石头: a nickname is a word.
  return name.length === 3 && !words.has(name.slice(0, 2)) && (surnames.single.has(name[0] as string) || !words.has(name.slice(1)))
}
const notNames = /[村庄寨堡屯湾坡沟镇乡街路巷区县市寺店师姨叔]$|^.[河湖山桥楼园江田]$/
const longestPlaced = 36

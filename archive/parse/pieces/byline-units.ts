/** The people of lines that hold nothing else. */
import type { Person } from '#contract/models.ts'

import { isSignature } from '../forms/letters.ts'
import { findPlacedName } from '../forms/placed-name.ts'
import { readByline, type Byline } from '../people/byline.ts'
import { namesBehindHome } from '../people/home-places.ts'
import { isClearName, splitNames } from '../people/names.ts'
import { makePlain, stripReadings } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import type { Unit } from '../units/units.ts'

/** A role that stands alone on its line goes with the names on the next. */
export function readBylineUnit(unit: Unit, before: Unit | undefined, resources: ParseResources): Byline {
  const isBelow = before?.kind === 'byline' || before?.kind === 'editor'
  if (isBelow && (isClearName(unit.plain, resources) || readByline(before.plain, resources).people.length === 0)) {
    return readByline(`${before.plain} ${unit.plain}`, resources, { printed: stripReadings(`${before.text} ${unit.text}`) })
  }
  // (责任编辑:A)  【关闭窗口】: behind the editor's bracket stand buttons.
  const own = unit.kind === 'editor' ? (/^.{2,}?[)】\]](?=\s)/.exec(unit.plain)?.[0] ?? unit.plain) : unit.plain
  const from = Math.max(0, findPlacedName(own, resources, unit.kind === 'byline'), namesBehindHome(own, resources))
  const printed = stripReadings(unit.text).slice(from, own.length)
  const read = readByline(own.slice(from), resources, { printed, bare: from > 0 || /^[(·•]/.test(own) })
  // 责任编辑:张某: a site that hides its editor names nobody.
  return unit.kind === 'editor' ? { ...read, people: read.people.filter(({ name }) => !hidden.test(name)) } : read
}

const hidden = /^.某{1,2}$/u

/** 张敏 李红, 张敏明李红伟王小强, 读者 张敏 or 某某县某某村 张敏 below the text, with nothing else: who wrote it. */
export function readNamesAtEnd(unit: Unit, resources: ParseResources): readonly Person[] {
  if (isSignature(unit.plain)) return readSigner(unit, resources)
  const run = splitNames(unit.plain, resources)
  if (run.length > 1) return run.map(([from, to]) => ({ role: 'author', name: stripReadings(unit.text).slice(from, to) }))
  const from = Math.max(0, findPlacedName(unit.plain, resources))
  const isPlaced = from > 0
  if (!isPlaced && !/^[〇㐀-鿿𠀀-𲎯]{1,3}(?:\s{1,4}[〇㐀-鿿𠀀-𲎯]{1,3}){1,5}$/u.test(unit.plain)) return []
  const { people, whole } = readByline(unit.plain.slice(from), resources, { printed: stripReadings(unit.text).slice(from), bare: true })
  const areLikely = people.every(({ name }) => isClearName(makePlain(name), resources))
  return whole && areLikely && (isPlaced || people.length > 1) ? people : []
}

/** 读者 张敏, 读者 小 麦 with a space as names are set; 市民 张先生 and 网友 小城故事 tell nobody's name. */
function readSigner(unit: Unit, resources: ParseResources): readonly Person[] {
  // 河湾县 读者 张敏: behind the place.
  const home = /^[〇㐀-鿿𠀀-𲎯]{1,8}[省市县区镇乡村]\s{1,2}(?=[〇㐀-鿿𠀀-𲎯]{2,6}\s)/u.exec(unit.plain)?.[0].length ?? 0
  const from = home + unit.plain.slice(home).search(/\s/) + 1
  const { people, whole } = readByline(unit.plain.slice(from), resources, { printed: stripReadings(unit.text).slice(from), bare: true })
  const isSet = spacedReader.test(unit.plain)
  const isNamed = people.every(({ name }) => (isSet || isClearName(makePlain(name), resources)) && !nameless.test(name))
  return whole && people.length === 1 && isNamed ? people : []
}
const spacedReader = /读者\s+[〇㐀-鿿𠀀-𲎯]\s[〇㐀-鿿𠀀-𲎯]$/u
const nameless = /某|(?:先生|女士|大爷|大妈|大姐|阿姨|师傅|老师|同志)$/

/** 读者 张敏 below a text that ends, above what the paper has done: 记者就此联系了…. */
export function isAnswered(units: readonly Unit[], at: number): boolean {
  const [above, below] = [units[at - 1], units[at + 1]]
  if (above?.kind !== 'body' || below?.kind !== 'body') return false
  return /[。!?”]$/.test(above.plain) && answers.test(below.plain)
}
const answers =
  /^(?:(?:接到|收到|看到|根据)[^,。]{0,12}(?:来?信|反映|投诉|电话)后?,)?(?:本[报刊])?(?:记者|编辑)(?:就此|为此|随后|随即|立即|当[日天]|昨[日天]|[与和向][^,。]{2,20}(?:联系|反映|核实|求证))/

/** Where the name begins in 某省农科院棉花所 张敏明; 0: no institute stands before one. */
export function endOfInstitute(plain: string): number {
  return institute.exec(plain)?.[0].length ?? 0
}
const institute = /^[〇㐀-鿿𠀀-𲎯]{2,14}(?:所|站|院|大学)\s{1,3}(?=[〇㐀-鿿𠀀-𲎯]{3}$)/u

/** Adds people to those already named; who is named twice is added once. */
export function mergePeople(people: Person[], found: readonly Person[]): void {
  for (const person of found) {
    const { role, name } = person
    const has = (known: Person['role']): number => people.findIndex((other) => other.role === known && other.name === name)
    // 作者:A below a report that A signs as its reporter says nothing new.
    if (has(role) >= 0 || (role === 'author' && has('reporter') >= 0)) continue
    // Nor does a bare name above it.
    const bare = role === 'reporter' ? has('author') : -1
    if (bare >= 0) people[bare] = person
    else people.push(person)
  }
}

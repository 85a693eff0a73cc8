/**
 * The districts an article is about, each with the sentence that decided and how often it is named. One is the main one when
 * it clearly dominates: title, dateline and first paragraph weigh most.
 */
import type { District, Range } from '#contract/models.ts'

import { nextSurface, type Gazetteer, type Surface } from '../data/gazetteer.ts'
import { makePlain, placeInPrinted, stripReadings } from '../plain.ts'
import { areZonesForeign, followsOtherCity } from './foreign-zones.ts'
import { isGivenName } from './given-name.ts'
import { decideMain, titleWeight, type Tally } from './main-district.ts'
import type { PageCity } from './paper-city.ts'
import { sentenceAround } from './quotes.ts'

/** A text of the article and what a mention in it weighs. */
export interface WeighedText {
  readonly text: string
  readonly weight: number
}

interface Mention {
  readonly surface: Surface
  readonly at: number
  readonly end: number
}

interface ReadText {
  readonly text: string
  readonly weight: number
  readonly plain: string
  readonly mentions: readonly Mention[]
}

/** Words that make a street, a river, a shop of the name before them. */
const notThePlace =
  /^(?:[东西南北]区|[东西南北中]?(?:路|大道|大街|街(?!道))|巷|河(?!南|北|长(?!江))|快速通道|快速路|高速|桥|湖|广场|大厦|大酒店|酒店|宾馆|饭店|小区|花园|公园|机场|站(?!街)|塔|书院|大学|学院|中学|小学|一中|二中|高中|社区(?!矫正|教育|服务|治理|建设|文化)|家园|[新佳花]苑|集团|公司|银行|医院|菜|酒|枣|烩面|籍|人|话|遗址|综保|综合保税|海关|市场|楼市|楼盘|战役|出彩|崛起|更|科技|总部|经济区|地区|网|域|名城|商城|区域|铝|煤|[队牌]”)/
const bareEnds = /[区县市]$/
const policyBefore = /(?:以|助推|推进|推动|加快|服务|支持|围绕)[^,。;]{0,6}$/
const policyAfter = /^(?:建设|为统揽|为龙头|为引领|为核心|为依托|发展|战略|规划)/
/** 豫西山区, 川东区: a region of a province. */
const regionBefore = /[豫陕川晋鄂鲁冀皖湘赣滇黔桂粤闽浙苏陇]$/
/** 一名山区教师: who comes from the mountains; 著名山区. */
const howMany = /[一二两三四五六七八九十百千几多数余\d著知有无]$/
/** 汝南埠镇: the name of a town that is longer than the county's. */
const longerTown = /^[^各某本全的县市区][镇乡](?!政府|党委|长)/
/** 太仓交警, 盱眙养羊户: of which each county has its own. */
const hasOffice = /^(?:交?巡警|交警|警方|民警|刑警|特警|公安|消防(?!车)|法院|检察院|养.{1,2}户)/
/** 老家在…: where somebody comes from, not where the news is. */
const homeTown = /(?:老家|祖籍|籍贯)(?:在|是|为|:)?[^,。;]{0,8}$/
/** 元代改称某县: what another place was called once. */
const onceCalled = /(?:[改更易][名称]|[始古旧史或又时俗]称|析置|复置)[为曰作叫]?$/
/** 公安局中原分局, 二七法院: an office that only a district has. */
const districtOffice = /^(?:公安分?局|(?:人民)?(?:法院|检察院))/
/** 某县来郑务工人员, 某县两百名农民工, 某某县人。, 某某区有个亲戚: so is this. */
const cameFrom =
  /^(?:有(?:一?[个位])?(?:远房)?(?:亲戚|亲家|朋友|同学|战友|老乡|[表堂]?(?:哥|弟弟|姐|妹妹))|人(?=[,。;、)]|$)|来.{1,3}(?:务工|打工|经商|创业|就业|求学)|[\d一二三四五六七八九十百千两余多]{1,6}[名位个](?:农民工|务工人员)|农民工子弟)/
/** 去某市办事: where somebody went who tells of something else. */
const wentTo = /[去回](?:了|过)?$/
const errand = /^(?:办[点个些]?事|打工|上班|上学|出差|旅游|游玩|走亲|串亲|看病|看望)/
/** 在二七区的一处考点外,…: with it a paragraph begins; 往西走四十公里,到了巩义市: there leads a way. */
const turns = /^(?:在|而在|来到|走进|到了)?$/
const longestTurn = 2
const reaches = /[东西南北][^。,;]{0,8},?(?:到了?|至|抵)$/
const longestWay = 14
const court = /^(?:人民)?(?:法院|检察院)/
const joiner = /^[、,和与及或\s]?$/

/** 八所小学停作业 / 某区一所小学里…: where the first sentence shows one of them, the news is not. */
const several = /[两二三四五六七八九十百\d]([所家处座间条])/g
const oneOfThem = /^的?一([所家处座间条])/

/** Finds the districts of an article. `texts` in reading order: titles, dateline, paragraphs. */
export function findDistricts(
  texts: readonly WeighedText[],
  gazetteer: Gazetteer,
  total: number,
  { paper, tellsOfHome }: PageCity = { paper: null, tellsOfHome: false },
): District[] {
  const tallies = new Map<string, Tally>()
  const homeCities = [...gazetteer.homeCities]
  const read = texts.map(({ text, weight }): ReadText => {
    const plain = stripReadings(makePlain(text))
    return { text, weight, plain, mentions: findMentions(plain, gazetteer) }
  })
  const isAway = paper !== null && !gazetteer.homeCities.has(paper)
  const isForeign =
    (isAway && !tellsOfHome) ||
    (areZonesForeign(
      read.map(({ plain, weight, mentions }) => ({ plain, isTitle: weight >= titleWeight, mentions })),
      gazetteer,
    ) &&
      !read.some(({ plain }) => homeCities.some((city) => plain.includes(city))))
  const lent = lentTowns(read)
  const counted = new Set(
    read.flatMap(({ plain, weight: of }) => (of >= titleWeight ? [...plain.matchAll(several)].map(([, unit]) => unit) : [])),
  )
  for (const { text, weight: ofText, plain, mentions } of read) {
    mentions.forEach((mention, index) => {
      const weight =
        counted.size > 0 && counted.has(oneOfThem.exec(plain.slice(mention.end, mention.end + 3))?.[1] ?? '') ? Math.min(1, ofText) : ofText
      const { kind, city } = mention.surface
      if (kind === 'town' && lent.has(stemOf(mention.surface.text))) return
      const isOwn = city !== null && city === `${paper}市`
      if (isForeign && city !== null && !isOwn && (kind === 'zone' || kind === 'context') && !isBesideOwn(mentions, index, plain)) return
      // 老城区 in a paper of the city that has one.
      if (!(isAway && isOwn && kind === 'context') && !holds(mention, mentions[index - 1], mentions[index + 1], plain, gazetteer)) return
      const { district } = mention.surface
      // 金水区人民路街道 is one place, not two.
      const before = mentions[index - 1]
      if (mention.surface.kind === 'town' && before?.surface.district === district && before.end === mention.at) return
      const tally = tallies.get(district) ?? {
        mentions: 0,
        weight: 0,
        best: 0,
        evidence: '',
        isHome: mention.surface.city !== null,
        isFirm: false,
        isTurn: false,
        isCourt: false,
      }
      tally.mentions++
      tally.isTurn ||=
        (ofText <= 1 && mention.at <= longestTurn && turns.test(plain.slice(0, mention.at))) ||
        reaches.test(plain.slice(Math.max(0, mention.at - longestWay), mention.at))
      tally.isCourt ||= court.test(plain.slice(mention.end, mention.end + 4))
      tally.isFirm ||=
        !homeTown.test(plain.slice(Math.max(0, mention.at - 12), mention.at)) &&
        !cameFrom.test(plain.slice(mention.end, mention.end + 12)) &&
        !(wentTo.test(plain.slice(Math.max(0, mention.at - 2), mention.at)) && errand.test(plain.slice(mention.end, mention.end + 4))) &&
        !(mention.surface.city === null && !isAway && isInscribed(plain, mention))
      tally.weight += weight
      if (weight > tally.best) {
        tally.best = weight
        tally.evidence = cutPrinted(text, plain, sentenceAround(plain, mention.at, mention.end))
      }
      tallies.set(district, tally)
    })
  }
  for (const [name, { isFirm }] of tallies) if (!isFirm) tallies.delete(name)
  // Beside the city's own a far one that is named once in the text is where somebody or something comes from.
  if (!isAway && [...tallies.values()].some(({ isHome }) => isHome))
    for (const [name, { mentions, best, isHome }] of tallies) if (mentions === 1 && best <= 1 && !isHome) tallies.delete(name)
  const isWide = texts.some(({ text, weight }) => weight > 1 && /全[市省国]|[我本]省/.test(text))
  // In a report on the whole province a place named once far down is where somebody who speaks comes from.
  if (isWide) for (const [name, { mentions, best, isHome }] of tallies) if (mentions === 1 && best <= 1 && !isHome) tallies.delete(name)
  return decideMain(tallies, total, isWide)
}

/**
 * 郑东新区白沙镇: a town printed behind another district than the one it lay in; it is that one's in the whole article. So is one
 * in a row with a town of the only district that the titles name.
 */
function lentTowns(read: readonly ReadText[]): ReadonlySet<string> {
  const titled = new Set(read.filter(({ weight }) => weight >= titleWeight).flatMap(({ mentions }) => mentions.flatMap(districtNamed)))
  const lent = new Set<string>()
  for (const { plain, mentions } of read)
    for (const [index, { surface, at, end }] of mentions.entries()) {
      if (surface.kind !== 'town') continue
      const [before, after] = [mentions[index - 1], mentions[index + 1]]
      const isBehind = before?.end === at && districtNamed(before).some((name) => name !== surface.district)
      const isInRow =
        titled.size === 1 &&
        !titled.has(surface.district) &&
        after?.surface.kind === 'town' &&
        titled.has(after.surface.district) &&
        /^(?:办事处|办)?[、和及]$/.test(plain.slice(end, after.at))
      if (isBehind || isInRow) lent.add(stemOf(surface.text))
    }
  return lent
}

/** The district that is named as one, not by a town of it. */
const districtNamed = ({ surface: { kind, district } }: Mention): string[] => (kind === 'trap' || kind === 'town' ? [] : [district])

/** 登封、上街 · 高新区和荥阳市, also where the paper is another city's. */
function isBesideOwn(mentions: readonly Mention[], index: number, plain: string): boolean {
  const own = mentions[index] as Mention
  const isOwn = ({ surface: { kind, city } }: Mention): boolean => city === own.surface.city && (kind === 'name' || kind === 'bare')
  const [before, after] = [mentions[index - 1], mentions[index + 1]]
  return (
    (before !== undefined && isOwn(before) && joiner.test(plain.slice(before.end, own.at))) ||
    (after !== undefined && isOwn(after) && joiner.test(plain.slice(own.end, after.at)))
  )
}

const stemOf = (town: string): string => town.replace(/(?:街道|办事处|办|镇|乡)$/, '')

function findMentions(plain: string, gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = []
  let from = 0
  for (let found = nextSurface(plain, from, gazetteer); found; found = nextSurface(plain, from, gazetteer)) {
    const end = found.at + found.surface.text.length
    // Without its office it is no name, and hides none that begins inside it.
    const isName = found.surface.kind !== 'officed' || hasOffice.test(plain.slice(end, end + 4))
    if (isName) mentions.push({ ...found, end })
    from = isName ? end : found.at + 1
  }
  return mentions
}

function holds(mention: Mention, before: Mention | undefined, after: Mention | undefined, plain: string, gazetteer: Gazetteer): boolean {
  const { surface, at, end } = mention
  const rest = plain.slice(end, end + 6)
  if (surface.kind === 'trap') return false
  if (/^[东西南北]/.test(surface.text) && regionBefore.test(plain.slice(0, at).slice(-1))) return false
  if (surface.text.startsWith('名') && howMany.test(plain.slice(0, at).slice(-1))) return false
  if (surface.city === null && onceCalled.test(plain.slice(Math.max(0, at - 6), at))) return false
  // 名字里有个“新密”: the word.
  if (surface.kind === 'bare' && plain[at - 1] === '“' && plain[end] === '”') return false
  if (surface.kind === 'bare' && (longerTown.test(rest) || isGivenName(plain, at, end, gazetteer))) return false
  if (surface.policy && policyAfter.test(rest) && policyBefore.test(plain.slice(Math.max(0, at - 10), at))) return false
  // 航海东路办起集市: a road where something is set up, no office of it.
  if (surface.kind === 'town' && surface.text.endsWith('办') && /^[起了成完好出到过]/.test(rest)) return false
  if (bareEnds.test(surface.text) && /^(?:域|间|位)/.test(rest)) return false
  // (三环——新郑): where a road ends.
  if (surface.kind === 'bare' && /[—~至]$/.test(plain.slice(Math.max(0, at - 1), at)) && rest.startsWith(')')) return false
  if (surface.kind === 'parented') return !rest.startsWith('城') && hasParent(plain, at, gazetteer)
  // 郑州航空港站: a station, as 荥阳站.
  if (surface.kind === 'name' && !bareEnds.test(surface.text) && notThePlace.test(rest)) return false
  if (surface.kind === 'bare' && (notThePlace.test(rest) || (after?.at !== end && runsOn(surface.text, rest, gazetteer)))) return false
  if (surface.kind === 'zone') return !followsOtherCity(plain, at, gazetteer)
  if (surface.kind === 'context') return hasContext(mention, before, after, plain) && !/^[区县]域/.test(rest)
  return true
}

/** 石碑上刻着“某某市某某区赠”: what is written on a thing, in a few words. */
function isInscribed(plain: string, { at, end }: Mention): boolean {
  return /“[^”。,]{0,8}$/.test(plain.slice(Math.max(0, at - 9), at)) && /^[^“。,]{0,8}”/.test(plain.slice(end, end + 9))
}

/** 新密|度: the name's last character begins an ordinary word that is cut by it, and what follows begins none; 荥阳|新密 are two places. */
function runsOn(name: string, rest: string, { words }: Gazetteer): boolean {
  return words.has(`${name.at(-1) ?? ''}${rest[0] ?? ''}`) && !words.has(rest.slice(0, 2))
}

/** 临汾市古县, 山西古县. */
function hasParent(plain: string, at: number, { cities, provinces }: Gazetteer): boolean {
  const before = plain.slice(Math.max(0, at - 6), at).replace(/[省市]$/, '')
  return [4, 3, 2].some((length) => cities.has(before.slice(-length)) || provinces.has(before.slice(-length)))
}

/** An ordinary word is a district only right beside another one, or behind the city's name. */
function hasContext({ surface, at, end }: Mention, before: Mention | undefined, after: Mention | undefined, plain: string): boolean {
  const rest = plain.slice(end, end + 5)
  if (districtOffice.test(rest) || (rest.startsWith('分局') && /[局安]$/.test(plain.slice(0, at).slice(-1)))) return true
  if (notThePlace.test(rest)) return false
  const city = surface.city?.replace(/市$/, '') ?? ''
  const before6 = plain.slice(Math.max(0, at - 6), at)
  if (city && (before6.endsWith(`${city}市`) || (before6.endsWith(city) && surface.text.endsWith('区')))) return true
  return joinsBack(before, at, plain) || joinsOn(after, end, plain)
}

function joinsBack(before: Mention | undefined, at: number, plain: string): boolean {
  return (
    before !== undefined &&
    before.surface.kind !== 'trap' &&
    before.surface.kind !== 'town' &&
    joiner.test(plain.slice(before.end, at)) &&
    at - before.end <= 1
  )
}

function joinsOn(after: Mention | undefined, end: number, plain: string): boolean {
  return (
    after !== undefined &&
    after.surface.kind !== 'trap' &&
    after.surface.kind !== 'town' &&
    after.at - end <= 1 &&
    joiner.test(plain.slice(end, after.at))
  )
}

/** Part of a text as it is printed, with the readings that its plain form is without. */
function cutPrinted(text: string, plain: string, [start, end]: Range): string {
  const printed = text.length === plain.length ? (place: number) => place : (place: number) => placeInPrinted(makePlain(text), place)
  return text.slice(printed(start), printed(end)).trim()
}

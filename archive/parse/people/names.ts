/** Names of people in bylines: 2–4 Chinese characters, printed spaced (李 颖) or with a middle dot. */

import { isHan } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { isGluedMark } from './glued-marks.ts'
import { isRoleStart } from './role-starts.ts'

const dotted = /[〇㐀-鿿𠀀-𲎯]{2,7}(?:[·•・][〇㐀-鿿𠀀-𲎯]{1,8})+/uy
/** Readings that a mirror site puts behind traditional characters: 國(guó). */
const reading = /^\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}\)/u
const longestName = 6
/** A token of its own: what may stand on both sides of it. */
const edge = /[^\p{L}\p{N}]/u

/** A name found in a byline. */
export interface Name {
  /** As printed. */
  readonly name: string
  /** As the rules see it. */
  readonly plain: string
  readonly end: number
}

/** The name that begins here, or null. A run of characters ends at anything but a Chinese character, and before a role word. */
export function nameAt(text: string, at: number, resources: ParseResources, printed: string): Name | null {
  if (!isHan(text, at)) return null
  dotted.lastIndex = at
  const dot = /[·•・]/.test(text.slice(at, at + 8)) ? dotted.exec(text)?.[0] : undefined
  if (dot) {
    const plain = isGluedMark(text, at + dot.length - 1) ? dot.slice(0, -1) : dot
    return { name: printed.slice(at, at + plain.length).replace(/[•・]/g, '·'), plain, end: at + plain.length }
  }
  const run = runAt(text, at, printed)
  if (neverNames.test(run.plain) || isSites(run.plain, resources)) return null
  if (run.plain.length === 1) return spacedName(text, run, resources, printed)
  // 欧阳 雪: a surname of two, then the given name.
  if (resources.surnames.double.has(run.plain)) {
    const given = afterSpace(text, run.end, printed)
    if (given && given.plain.length <= 2) return joinNames(run, given)
  }
  const inNext = endBeforeSpaced(text, run, resources, printed)
  if (inNext > 0) return runAt(text, at, printed, inNext)
  // 记者看到, 记者打电/话, 记者拨通了项: what is run on and does not begin with a surname is nobody's name.
  const isRunOn = at > 0 && isHan(text, at - 1)
  const isSurnamed = resources.surnames.single.has(run.plain[0] as string) || resources.surnames.double.has(run.plain.slice(0, 2))
  if (isRunOn && !isSurnamed && !isRareName(run, text, resources)) return null
  if (run.plain.length > 3) return longName(run, text, at, resources, printed)
  if (isOffice(run.plain, resources)) return null
  // 记者从现场, 记者向市民: these are surnames, too.
  const goesOn = /^[从向]/.test(run.plain) && resources.words.has(run.plain.slice(1))
  return (isRunOn && goesOn) || resources.surnames.never.has(run.plain) ? null : run
}

/** (记者娜仁) · 本报记者格桑卓玛: of a people without such surnames, or a rare one; closed by a bracket, or too long for a verb, and no word in it. */
function isRareName({ plain, end }: Name, text: string, { words }: ParseResources): boolean {
  if (/[的了着过在是有说不某]/.test(plain)) return false
  if (words.has(plain.slice(0, 2))) return plain.length === 3 && closesRow.test(text.slice(0, end + 1)) && !words.has(plain.slice(1))
  if (/[)\]】]/.test(text[end] ?? '')) return true
  return plain.length > 2 && !words.has(plain.slice(1, 3)) && !words.has(plain.slice(2))
}

/** (记者张敏通讯员校长青): behind another, the last name of a bracket is one even if it begins like a word, but for an office. */
const closesRow = /记者.{2,}通讯员[〇㐀-鿿𠀀-𲎯]{2}[〇㐀-鿿𠀀-𲎯](?<![局科办队委院厂处站所联社部会团校组室台庭馆中网报影稿])\)$/u

/** 某某新闻·大河报, 某某网 新闻 正文: papers and parts of a site stand where names do, too. */
function isSites(plain: string, { outlets, navigationWords }: ParseResources): boolean {
  return outlets.outlets.has(plain) || navigationWords.has(plain) || plain === '正文'
}

/** ■相关战报, 本报讯, 本版, 扫码看: words of the page, though they begin like names; 记者在小区: what he does goes on. */
const neverNames =
  /^(?:日[电讯]$|央[视广]|相关[〇㐀-鿿𠀀-𲎯]|本报讯?$|本(?:[版组页栏期刊]|专[题版])|扫码|(?:新华|中新|法新|美联|路透|[〇㐀-鿿𠀀-𲎯]新)社发|[在对与就沿看])/u

/** The end of the office that stands here in a person's place: 通讯员 市妇联; 0: none does. */
export function officeAt(text: string, at: number, resources: ParseResources): number {
  const run = runAt(text, at, text, longestOffice)
  return isOffice(run.plain, resources) ? run.end : 0
}
const longestOffice = 12

/** 市妇联, 公安局: an office, not a person. */
function isOffice(plain: string, { words }: ParseResources): boolean {
  if (plain.length < 3 || !/[局科办队委院厂处站所联社部会团校]$/.test(plain)) return false
  return (
    /^[省市区县镇乡街]|^[〇㐀-鿿𠀀-𲎯]{1,4}[省市区县镇乡街][〇㐀-鿿𠀀-𲎯]/u.test(plain) ||
    (plain.length === 3 && words.has(plain.slice(0, 2)))
  )
}

/**
 * Four to six characters without a space: one name (欧阳静文, 斯琴高娃) or several run together (高云宁晓波). Names are told
 * apart only when each begins with a surname and together they are the whole run; no character is ever dropped.
 */
function longName(run: Name, text: string, at: number, resources: ParseResources, printed: string): Name | null {
  const { plain } = run
  const { single, common, double } = resources.surnames
  if (plain.length > longestName || !isToken(text, at, run.end)) return null
  if (plain.length === 4 && double.has(plain.slice(0, 2))) return run
  // 李晓颖文: a name of three, and what she did.
  if (plain.length === 4 && isMark(plain[3]) && single.has(plain[0] as string)) return runAt(text, at, printed, 3)
  const isAlone = at === 0 || edge.test(text[at - 1] as string)
  // The first of two names may have any surname, the next a common one: 惠兰李森.
  const surnames = plain.length > 4 ? single : isAlone ? null : common
  const first = surnames && (plain.length <= 4 || tellsRole.test(text)) ? firstOfCover(plain, surnames, resources, single) : 0
  if (first > 0) return runAt(text, at, printed, first)
  if (plain.length === 4 && single.has(plain[0] as string) && (single.has(plain[1] as string) || isRowOfNames(text))) return run
  for (let index = 0; index + 2 <= plain.length; index++) if (resources.words.has(plain.slice(index, index + 2))) return null
  return run
}

/** Without any of these a run of more than four characters is no list of names: 渠边朝霞 张敏摄. */
const tellsRole = /记者|通讯员|实习生|作者|编辑|责编|[□■◆●]|文/

/** 本报记者 A 通讯员 B C 文/图: with nothing longer than a name in it but roles, every part of a row is a name. */
function isRowOfNames(text: string): boolean {
  if (text.length > 60 || !/记者|通讯员/.test(text)) return false
  const parts = text.trim().split(/\s+/)
  return (
    parts.length >= 4 &&
    parts.every((part) => /^[〇㐀-鿿𠀀-𲎯]{1,4}$/u.test(part) || /(?:记者|通讯员|实习生)$|^[文图摄][/图文]*$/.test(part))
  )
}

/** 崔建伟张 琰: the space stands inside the second name. Gives the length of the first; 0: it does not. */
function endBeforeSpaced(text: string, { plain, end }: Name, { surnames: { single, double } }: ParseResources, printed: string): number {
  // 万俟明 片: a surname of two, and its given name.
  if (double.has(plain.slice(0, 2))) return 0
  const last = plain.length - 1
  if (last < 2 || last > 3 || text[end] !== ' ' || !single.has(plain[0] as string) || !single.has(plain[last] as string)) return 0
  const given = afterSpace(text, end, printed)
  // 李晓江 王 敏: there the space stands inside the next one.
  return given?.plain.length === 1 && afterSpace(text, given.end, printed)?.plain.length !== 1 ? last : 0
}

/** The run ends where its text does: no letter or digit goes on behind it, and no comma makes a clause of it. */
function isToken(text: string, at: number, end: number): boolean {
  return (
    (at === 0 || !/[\p{N}a-zA-Z]/u.test(text[at - 1] as string)) &&
    (end >= text.length || !/[\p{N}a-zA-Z,:!?]/u.test(text[end] as string) || /^:\s*$/.test(text.slice(end, end + 4)))
  )
}

/** Length of the first name when the run is names of two to four characters end to end; 0: it is not. */
function firstOfCover(plain: string, single: ReadonlySet<string>, resources: ParseResources, firsts = single): number {
  // 公安局宣传科: words, not names.
  if (resources.words.has(plain.slice(0, 2))) return 0
  for (const length of [3, 2, 4]) {
    if (length > plain.length) continue
    const isDouble = resources.surnames.double.has(plain.slice(0, 2))
    if (length === 4 ? !isDouble : !isDouble && !firsts.has(plain[0] as string)) continue
    const rest = plain.slice(length)
    if (rest === '' || (rest.length > 1 && firstOfCover(rest, single, resources) > 0)) return length
  }
  return 0
}

/**
 * 冯剑超秦玉高申巧容, with nothing else on the line: three names and more run together, each with a common surname, and hardly an
 * ordinary word in them. Gives their places; none: it is anything else.
 */
export function splitNames(plain: string, resources: ParseResources): [from: number, to: number][] {
  if (plain.length < shortestRow || plain.length > longestRow || !/^[〇㐀-鿿𠀀-𲎯]+$/u.test(plain)) return []
  const places: [number, number][] = []
  for (let at = 0; at < plain.length;) {
    const length = firstOfCover(plain.slice(at), resources.surnames.common, resources)
    if (length === 0) return []
    places.push([at, (at += length)])
  }
  const pairs = Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2))
  return places.length > 2 && pairs.filter((pair) => resources.words.has(pair)).length <= 1 ? places : []
}
const shortestRow = 8
const longestRow = 15

/** True when the text is plausible as the name of a Chinese person: begins with a surname. */
export function isLikelyName(text: string, { surnames }: ParseResources): boolean {
  if (/[·•]/.test(text)) return true
  // 水来了: nobody is called so.
  if (/[的了着过没很吗吧呢]/.test(text)) return false
  if (text.length >= 3 && surnames.double.has(text.slice(0, 2))) return text.length <= 4
  return text.length >= 2 && text.length <= 3 && surnames.single.has(text[0] as string)
}

/** True when it is, and no ordinary word besides. */
export function isClearName(text: string, resources: ParseResources): boolean {
  return isLikelyName(text, resources) && !resources.words.has(text)
}

/** Three characters that begin with a surname, or up to four with one of two, with no ordinary word in them, and end neither like a place nor like a form of address. */
export function isPlainName(text: string, { surnames, words, labels, columns }: ParseResources): boolean {
  if (!/^[〇㐀-鿿𠀀-𲎯]{3,4}$/u.test(text)) return false
  const isDouble = surnames.double.has(text.slice(0, 2))
  if (!isDouble && (text.length > 3 || !surnames.single.has(text[0] as string))) return false
  if (isDouble ? wordDouble.test(text) : words.has(text.slice(0, 2))) return false
  if (words.has(text.slice(isDouble ? 2 : 1))) return false
  return !labels.lines.has(text) && !columns.likely.test(text) && !noGivenName.test(text)
}

/** 东方红, 百里川, 第五回: surnames that are ordinary words, too. */
const wordDouble = /^(?:东方|西门|南门|百里|第五|东郭|南宫)/

/** 高村村, 支教篇, 马兰花, 水变清, 张师傅. */
const noGivenName =
  /[的了着过在是有说不某]|^.[变来去出开修进到得]|[市县区镇乡村庄寨屯店街路巷桥河山湖寺庙楼馆站园篇章版集组期辑部科处所会队团课奖赛号花草树果叶谣曲歌戏面汤茶酒饭菜坊坡沟滩]$|(?:先生|女士|大[爷妈姐哥叔嫂]|阿姨|师傅|老师|同志)$/

/** 某某市 张敏 · 某某党校 张敏 李红 · 某某小学 四(2)班 张敏 · (某某社科院) 张敏: who wrote, and where from. */
export const placeAndName: RegExp =
  /^(?:[〇㐀-鿿𠀀-𲎯]{2,6}[省市县区]|[〇㐀-鿿𠀀-𲎯]{3,14}[乡镇村组屯]|\(?[〇㐀-鿿𠀀-𲎯]{2,12}(?:大学|学院|中学|小学|[一二三四五六七八九十]中|高中|初中|职高|师范|党校|研究[院所]|社科院|协会|联合会|[局委办厅处]|街道|社区|公司|集团|医院|(?<!媒体?|新闻|报)中心|律师|教授|读者|市民|网友|农民|村民|教师|工人|司机|居民|业主|家长|听众|观众|职工|店主|商户|乘客|车主)\)?(?:\s?(?:[高初]?[一二三四五六七八九\d]{1,2}(?:年级)?\s?\(?[一二三四五六七八九十\d]{0,2}\)?班|[高初][一二三]|[一二三四五六七八九]年级))?)\s+([〇㐀-鿿𠀀-𲎯]{2,4}(?:\s+[〇㐀-鿿𠀀-𲎯]{2,4}){0,3})$/u

/** 市民:张某某 introduces somebody; 城管:已责令停工 is a title. */
export function isIntroduction(plain: string, resources: ParseResources): boolean {
  if (/^(?:讲述|口述|采访|访谈|嘉宾|主持|主讲|对话|受访|时间|地点|人物)人?(?:物|者|嘉宾)?:/.test(plain)) return true
  const name = /^[〇㐀-鿿𠀀-𲎯]{1,4}:\s?(\S{2,4})$/u.exec(plain)?.[1]
  return name !== undefined && isLikelyName(name, resources)
}

function joinNames(...parts: readonly Name[]): Name {
  return { name: parts.map((part) => part.name).join(''), plain: parts.map((part) => part.plain).join(''), end: parts.at(-1)?.end ?? 0 }
}

function runAt(text: string, at: number, printed: string, longest: number = longestName + 1): Name {
  let name = ''
  let plain = ''
  let from = at
  let end = at
  while (end < text.length && plain.length + end - from < longest) {
    const length = plain.length + end - from
    if (length > 0 && (isRoleStart(text, end) || (length > 1 && isGluedMark(text, end)))) break
    if (isHan(text, end)) {
      end++
      continue
    }
    const skipped = text[end] === '(' ? reading.exec(text.slice(end, end + 12))?.[0].length : undefined
    if (!skipped) break
    name += printed.slice(from, end)
    plain += text.slice(from, end)
    from = end += skipped
  }
  return { name: name + printed.slice(from, end), plain: plain + text.slice(from, end), end }
}

/** 陆 禾 唐 文 with nobody who took a picture: nothing is to be told apart from it, so it ends the second name. */
const loneText = /^\s{1,4}文(?:$|[)\]】、,])/

/** 李 颖 is one name, 李 明 慧 is too, 李 颖 王 敏 are two: an even number of lone characters makes pairs. */
function spacedName(text: string, first: Name, { surnames }: ParseResources, printed: string): Name | null {
  const singles = [first]
  let after = afterSpace(text, first.end, printed, true)
  while (after?.plain.length === 1 && singles.length < 12) {
    singles.push(after)
    after = afterSpace(text, after.end, printed)
  }
  const [, second, third] = singles
  if (!second) {
    if (after?.plain.length !== 2 || !surnames.single.has(first.plain)) return null
    // 李 颖摄: the mark is glued to a name in two parts.
    return joinNames(first, isGluedMark(text, after.end - 1) ? runAt(text, after.end - 2, printed, 1) : after)
  }
  const isThree =
    third &&
    singles.length % 2 === 1 &&
    !(singles.length === 3 && surnames.single.has(third.plain) && loneText.test(text.slice(third.end)) && !/[图摄]/.test(text)) &&
    surnames.single.has(first.plain) &&
    !(surnames.single.has(third.plain) && !surnames.single.has(second.plain) && singles.length > 3)
  return isThree ? joinNames(first, second, third) : joinNames(first, second)
}

function isMark(unit: string | undefined): boolean {
  return unit === '文' || unit === '图' || unit === '摄'
}

/** `isLone`: what stands before is one character, so it needs another. */
function afterSpace(text: string, at: number, printed: string, isLone = false): Name | null {
  let start = at
  while (start < text.length && text[start] === ' ') start++
  if (start === at || start - at > 4 || isRoleStart(text, start) || (!isLone && isMark(text[start]) && !isHan(text, start + 1))) return null
  const run = runAt(text, start, printed)
  return run.plain ? run : null
}

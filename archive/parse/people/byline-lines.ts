/** Lines that say who wrote, took, edited, and nothing else. */
import type { ParseResources } from '../resources.ts'
import { readByline, type Byline } from './byline.ts'
import { readDateline, readNamesInBrackets } from './dateline.ts'
import { isClearName } from './names.ts'

/** Without one of these no line is a byline. */
const bylineWords =
  /^\(|\(发自|摄\([新中人视影]|[\u25a0-\u2bff※撰]|(?:[摄图文报网社台刊闻]|媒体?|集团|中心|客户端)(?=$|[\s、,;/|】\])。.·•:—–-])|[图摄片影制供](?=[〇㐀-鿿𠀀-𲎯]{2,4}[/\s])|记者|[讯联派论]员|实习|编辑|责编|编审|编译|作者|博主|作$|采写|采访|执笔|供稿|整理|记录|综合|统筹|策划|审核|校对|监制|视频|制作|设计|^(?:本[报栏版组])?(?:(?:文字|图片|摄影|摄像|海报|视觉)\s?[:|/]|摄[影像]\s(?=[〇㐀-鿿𠀀-𲎯]{2,3}$))|^(?:终审|监审|审读|审校|校审|[一二三初复]审|责校|签发|排版|音频|播音|主播|(?:执行|值班)?(?:副?总编辑?|副?主编|编委|主任))[\s:|]/u
/** What a tip was paid is nobody's: 线索提供 某先生(稿费50元) */
const paid = /\((?:稿[费酬]|奖励?|线索费)[^)]{1,8}\)$/
/** Where nobody is named, a line is no longer. */
const longestUnnamed = 30

/** Whether it is one. Its words may be those of an item, a part of the page, a title: each has a form that no byline has. */
export function isByline(plain: string, resources: ParseResources): boolean {
  const stop = plain.indexOf('。')
  if ((stop >= 0 && stop < plain.length - 1) || !bylineWords.test(plain) || readDateline(plain)) return false
  if (readNamesInBrackets(plain, resources).length > 0) return true
  const byline = readByline(plain.replace(paid, ''), resources, { strict: true })
  if (!byline.marked || !byline.whole || (byline.people.length === 0 && plain.length > longestUnnamed)) return false
  return !otherLines.some((isOther) => isOther(plain, byline, resources))
}

/** □ ■ ◆ open names; any other sign does so where what follows can be nothing but a name. */
const itemSign = /^[\u25a0-\u2bff※](?<![□■◆])(?!.*(?:记者|通讯员))/
/** ■一块田,三家人 · ◆白天送菜 晚上记账 · ◆学样的人多了: of two without a role each must be a name. */
const rowBehindSign =
  /^[□■◆](?!.*(?:记者|[讯论]员|作者|编辑|实习|报\s|[电视]台\s|[刊网]\s))\s*(?:[〇㐀-鿿𠀀-𲎯]{2,8}[\s,、]+[〇㐀-鿿𠀀-𲎯]{2,8}|[〇㐀-鿿𠀀-𲎯]{5,12})$/u
const spacedName = /^.\s*[〇㐀-鿿𠀀-𲎯]\s{1,4}[〇㐀-鿿𠀀-𲎯]$/u
/** 终审:五元也是钱, of a court; 一审:张敏 of the page. */
const courtTitle = /^(?:终|[一二三初复])审[\s:|]+[〇㐀-鿿𠀀-𲎯]{5,14}$/u

/** What such a line may be besides. */
const otherLines: readonly ((plain: string, byline: Byline, resources: ParseResources) => boolean)[] = [
  // ◆白天送菜 晚上记账: an item.
  (plain, { people }, resources) =>
    (itemSign.test(plain) || rowBehindSign.test(plain)) && !spacedName.test(plain) && !areClear(people, resources),
  // ■声音: the name of a part; □秋水 may be a pen name.
  (plain, _, { words, surnames }) =>
    /^[■◆][〇㐀-鿿𠀀-𲎯]{2}$/u.test(plain) && words.has(plain.slice(1)) && !surnames.single.has(plain[1] as string),
  (plain) => courtTitle.test(plain),
  // 某某电视台记者张敏: above a headline: who speaks in the text below.
  (plain, { people }) => people.length > 0 && plain.endsWith(`${people.at(-1)?.name}:`),
  // 图片:老井边 says what it shows.
  (plain, { people }, resources) => /^图片?\s?[:|]/.test(plain) && !areClear(people, resources),
  // 【一句话新闻】: the name of a part; 【本报综合】 says where it comes from.
  (plain, { people }) => people.length === 0 && /^【[^】]{3,14}】$/.test(plain) && !/记者|本报|本网|本刊|综合|整理/.test(plain),
]

function areClear(people: Byline['people'], resources: ParseResources): boolean {
  return people.every(({ name }) => isClearName(name, resources))
}

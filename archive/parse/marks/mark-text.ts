/** What a line of words is: a byline, the editor, the label of a lead or of a part of the page; else text. */

import { isPointer } from '../forms/captions.ts'
import { leadLabel } from '../forms/lead-labels.ts'
import { readByline } from '../people/byline.ts'
import { readDateline, readNamesInBrackets } from '../people/dateline.ts'
import { isClearName } from '../people/names.ts'
import { endsWithOne, oneOf, tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { makeMark, type LineMark } from './line-mark.ts'

const editor =
  /^[【[(]?\s*(?:作者\s*:?\s*)?(?:网络|见习|实习|执行|本文|值班|本网|新闻|新媒体|融媒体?|微信|文字)?(?:责任编辑|责编|编辑|编审)\s*[:|]/
/** Without one of these no line is a byline. */
const bylineWords =
  /^\(|\(发自|摄\([新中人视影]|[\u25a0-\u2bff※撰]|(?:[摄图文报网社台刊闻]|媒体?|集团|中心|客户端)(?=$|[\s、,;/|】\])。.·•:—–-])|[图摄片影制供](?=[〇㐀-鿿𠀀-𲎯]{2,4}[/\s])|记者|[讯联派论]员|实习|编辑|责编|编审|编译|作者|博主|作$|采写|采访|执笔|供稿|整理|记录|综合|统筹|策划|审核|校对|监制|视频|制作|设计|^(?:本[报栏版组])?(?:(?:文字|图片|摄影|摄像|海报|视觉)\s?[:|/]|摄[影像]\s(?=[〇㐀-鿿𠀀-𲎯]{2,3}$))|^(?:终审|监审|审读|审校|校审|[一二三初复]审|责校|签发|排版|音频|播音|主播|(?:执行|值班)?(?:副?总编辑?|副?主编|编委|主任))[\s:|]/u

/** 作者:A(某某市作协主席) · □据《某某报》, where the report comes from · (据新华社北京3月5日电). */
const signs =
  /^(?:\((?:均?据|综合)?\s?(?:新华社|新华网|中新社|中新网|人民网|央视新闻?|央广网?)[〇㐀-鿿𠀀-𲎯\d、\s]{0,16}\)|作者\s*:\s*[〇㐀-鿿𠀀-𲎯]{2,4}\s?\([〇㐀-鿿𠀀-𲎯、,\s]{3,40}\)|[□■◆●]\s*(?:据|综合)\s*《?\s*[〇㐀-鿿𠀀-𲎯]{2,10}\s*》?(?:报道|消息)?)$/u
/** 策划:本报编辑部 */
const planners = /^(?:总?(?:策划|统筹|导演)|监制|出品|执行)(?:\s*:\s*[^。,:/]{2,20}|\s[^。,:/\s]{2,14}(?:编委会|编辑部|报社))$/
/** 某某晚报采编团队: nobody by name, but no title either. */
const team = /^(?:本报|[〇㐀-鿿𠀀-𲎯]{2,8}[报网社])[〇㐀-鿿𠀀-𲎯]{0,6}(?:团队|报道组|采访组|编辑部)$/u
const longestSign = 50

/** ·张敏·, below what old papers printed; ·小说· says what it is. */
const betweenDots = /^[·•]\s?([〇㐀-鿿𠀀-𲎯](?:\s?[〇㐀-鿿𠀀-𲎯]){1,3})\s?[·•]$/u

const courtTitle = /^(?:终|[一二三初复])审[\s:|]+[〇㐀-鿿𠀀-𲎯]{5,14}$/u

/** Everything that may belong to an article. */
export const text: LineMark = makeMark('text')

/** With which characters such lines begin and end: most lines need not be tried. */
const beginsEditor = oneOf('【[( 作网见实执本值新融微文责编')
const beginsPlanner = oneOf('总策统监出执')
const isBullet = oneOf('□■◆●▲')
const isDot = oneOf('·•')
const beginsSign = oneOf('(作□■◆●')
const endsTeam = endsWithOne('队组部')
const endsReport = endsWithOne('道导')

const longestByline = 90
const longestLabel = 12
const pointed = makeMark('caption', 'points-at-the-picture')

/** Marks it. */
export function markText(plain: string, resources: ParseResources): LineMark {
  if (isPointer(plain)) return pointed
  if (plain.length > longestByline) return text
  if (plain.length <= longestLabel && leadLabel.test(plain)) return makeMark('lead-label')
  if (plain.length < 60 && beginsEditor(plain, 0) && editor.test(plain)) return makeMark('editor')
  // ◆链接: a sign in front makes nobody of the name of a part.
  // 郑州晚报 below a headline: a paper's name alone is no title.
  if (plain.length <= longestLabel && resources.outlets.outlets.has(plain)) return makeMark('label')
  if (plain.length <= longestLabel && resources.labels.lines.has(isBullet(plain, 0) ? plain.slice(1).trimStart() : plain))
    return makeMark('label')
  if (beginsPlanner(plain, 0) && planners.test(plain)) return makeMark('chrome', 'duty-editor')
  // 专题报道: what kind of piece it is, and nobody's.
  if (
    plain.length <= longestLabel &&
    endsReport(plain) &&
    /^[〇㐀-鿿𠀀-𲎯]{2,8}报[道导]$/u.test(plain) &&
    !/..[追跟]踪报/.test(plain) &&
    !/记者|本报|本网|通讯员|综合/.test(plain)
  )
    return makeMark('label')
  const signed = isDot(plain, 0) && plain.length <= longestLabel ? betweenDots.exec(plain)?.[1] : undefined
  if (signed !== undefined && isClearName(tighten(signed), resources)) return makeMark('byline')
  if (plain.length <= longestSign && ((beginsSign(plain, 0) && signs.test(plain)) || (endsTeam(plain) && team.test(plain))))
    return makeMark('byline')
  const stop = plain.indexOf('。')
  if ((stop < 0 || stop === plain.length - 1) && bylineWords.test(plain) && !readDateline(plain)) {
    if (readNamesInBrackets(plain, resources).length > 0) return makeMark('byline')
    // What a tip was paid is nobody's: 线索提供 某先生(稿费50元)
    const { people, marked, whole } = readByline(plain.replace(/\((?:稿[费酬]|奖励?|线索费)[^)]{1,8}\)$/, ''), resources, { strict: true })
    const isItem =
      (itemSign.test(plain) || rowBehindSign.test(plain)) &&
      !spacedName.test(plain) &&
      !people.every(({ name }) => isClearName(name, resources))
    // ■声音: the name of a part; □秋水 may be a pen name.
    const isPart =
      /^[■◆][〇㐀-鿿𠀀-𲎯]{2}$/u.test(plain) && resources.words.has(plain.slice(1)) && !resources.surnames.single.has(plain[1] as string)
    // 一审:五元也是钱, of a court; 一审:张敏 of the page.
    const isOfCourt = courtTitle.test(plain)
    // 某某电视台记者张敏: above a headline: who speaks in the text below.
    const isSpeaker = plain.endsWith(`${people.at(-1)?.name}:`)
    // 图片:老井边 says what it shows.
    const isShown = /^图片?\s?[:|]/.test(plain) && !people.every(({ name }) => isClearName(name, resources))
    // 【一句话新闻】: the name of a part; 【本报综合】 says where it comes from.
    const isColumn = people.length === 0 && /^【[^】]{3,14}】$/.test(plain) && !/记者|本报|本网|本刊|综合|整理/.test(plain)
    if (
      marked &&
      whole &&
      !isItem &&
      !isPart &&
      !isOfCourt &&
      !isColumn &&
      !isSpeaker &&
      !isShown &&
      (people.length > 0 || plain.length <= 30)
    )
      return makeMark('byline')
  }
  if (plain.length <= 30) {
    const tight = tighten(plain)
    if (resources.labels.lines.has(tight) || resources.labels.patterns.test(plain)) return makeMark('label')
  }
  return text
}

/** □ ■ ◆ open names; any other sign does so where what follows can be nothing but a name. */
const itemSign = /^[\u25a0-\u2bff※](?<![□■◆])(?!.*(?:记者|通讯员))/
/** ■一块田,三家人 · ◆白天送菜 晚上记账 · ◆学样的人多了: of two without a role each must be a name. */
const rowBehindSign =
  /^[□■◆](?!.*(?:记者|[讯论]员|作者|编辑|实习|报\s|[电视]台\s|[刊网]\s))\s*(?:[〇㐀-鿿𠀀-𲎯]{2,8}[\s,、]+[〇㐀-鿿𠀀-𲎯]{2,8}|[〇㐀-鿿𠀀-𲎯]{5,12})$/u
const spacedName = /^.\s*[〇㐀-鿿𠀀-𲎯]\s{1,4}[〇㐀-鿿𠀀-𲎯]$/u

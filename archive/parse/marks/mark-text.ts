/** What a line of words is: a byline, the editor, the label of a lead or of a part of the page; else text. */

import { isPointer } from '../forms/captions.ts'
import { leadLabel } from '../forms/lead-labels.ts'
import { isByline } from '../people/byline-lines.ts'
import { isClearName } from '../people/names.ts'
import { endsWithOne, oneOf, tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { makeMark, type LineMark } from './line-mark.ts'

const editor =
  /^[【[(]?\s*(?:作者\s*:?\s*)?(?:网络|见习|实习|执行|本文|值班|本网|新闻|新媒体|融媒体?|微信|文字)?(?:责任编辑|责编|编辑|编审)\s*[:|]/
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
  if (isByline(plain, resources)) return makeMark('byline')
  if (plain.length <= 30) {
    const tight = tighten(plain)
    if (resources.labels.lines.has(tight) || resources.labels.patterns.test(plain)) return makeMark('label')
  }
  return text
}

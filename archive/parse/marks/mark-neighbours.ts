/** Lines that the line right below or above explains: names under a role that stands alone, the account that posted the text. */
import { findIndices } from '../find-indices.ts'
import { isRestOfByline } from '../forms/cut-bylines.ts'
import { isHeadingLike } from '../forms/headings.ts'
import { letter } from '../forms/letters.ts'
import { findPlacedName } from '../forms/placed-name.ts'
import type { Line } from '../lines/lines.ts'
import { readByline } from '../people/byline.ts'
import { isClearName, isLikelyName } from '../people/names.ts'
import { endsWithOne, tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { makeMark, nextUsed, restOfByline, type LineMark } from './line-mark.ts'
import { isSentence } from './sentences.ts'

const posted = makeMark('chrome', 'navigation')
const named = makeMark('byline', 'names')
const runTogether = makeMark('chrome', 'repeated-line')
const longestNames = 40

/** 本报记者 通讯员, with the names on the next line. */
const endsWithRole = /(?:记者|通讯员|实习生|作者)$/
/** 记者 张敏 · 本报记者 张敏 通讯员 李红 */
const endsInReporter = /(?:记者|通讯员|实习生)\s[〇㐀-鿿𠀀-𲎯]{2,4}$/u
/** 郑州发布 right above date and source. */
const account = /^[〇㐀-鿿𠀀-𲎯]{2,6}(?:发布|融媒|融媒体|融媒中心|融媒体中心)$/u
/** How often it was read, or the site's name, below the day. */
const siteBelowDay = /^\d{1,7}$|^[〇㐀-鿿𠀀-𲎯]{2,4}(?:在线|网)$/u

/** Marks them. */
export function markNeighbours(lines: readonly Line[], marks: LineMark[], resources: ParseResources): void {
  markRunTogether(lines, marks)
  const used = findIndices(marks, ({ kind }) => kind !== 'blank')
  used.forEach((index, at) => {
    const above = used[at - 1]
    if (marks[index]?.kind === 'byline' && (isColumnSign(index, used[at + 1], above) || isColumnAbove(index, used[at + 1], used[at + 2])))
      marks[index] = label
    if (above === undefined) return
    const line = lines[index] as Line
    const mark = marks[index] as LineMark
    const { plain: plainAbove } = lines[above] as Line
    const kindAbove = marks[above]?.kind
    if (mark.kind === 'text' && kindAbove === 'byline' && line.plain.length <= longestNames && endsWithRole.test(plainAbove)) {
      if (isByline(`${plainAbove} ${line.plain}`, resources)) marks[index] = named
    }
    // 记者 张敏 / 李红 / 责编:…: another of them on a line of his own.
    const isBelowText = kindAbove === 'byline' && at > 2 && !isHeadingLike(lines[used[at - 2] as number]?.plain ?? '')
    if (mark.kind === 'text' && isBelowText && marks[used[at + 1] ?? -1]?.kind === 'editor' && endsInReporter.test(plainAbove))
      if (isClearName(line.plain, resources)) marks[index] = named
    if (mark.kind === 'text' && kindAbove === 'editor' && plainAbove.endsWith(':') && isClearName(line.plain, resources))
      marks[index] = named
    if (mark.kind === 'text' && kindAbove === 'source' && sourceLabel.test(plainAbove) && paperBelow.test(line.plain))
      marks[index] = paperNamed
    if (mark.kind === 'text' && kindAbove === 'chrome' && isOfAccount(line.plain, plainAbove, lines[used[at - 2] ?? -1]?.plain ?? ''))
      marks[index] = posted
    // Behind the last sentence of a letter, whatever stands below.
    if (mark.kind === 'text' && endsSentence(plainAbove) && findPlacedName(line.plain, resources) > 0) marks[index] = named
    if (mark.kind === 'text' && kindAbove === 'source' && siteBelowDay.test(line.plain)) marks[index] = posted
    if (kindAbove === 'source' && index === above + 1 && dayAtEnd.test(plainAbove) && goesOn.test(line.plain)) marks[above] = cutOff
    if (kindAbove !== 'text') return
    // …认得路|。: what ends a full line stands alone below it.
    if (line.plain === '。' && index === above + 1 && plainAbove.length >= shortestColumn && !/[。!?…:;”]$/.test(plainAbove))
      marks[index] = cutOff
    if ((mark.kind === 'text' || mark.kind === 'byline') && isRestOfByline(plainAbove, line.plain, resources.surnames))
      marks[index] = restOfByline
    if (mark.kind === 'byline' && isSupplementAndName(plainAbove, resources)) marks[above] = named
    if (mark.kind === 'source' && account.test(plainAbove)) marks[above] = posted
    // Right above date and source, or between title and text.
    const isAboveText = mark.kind === 'source' || (at > 1 && isSentence(line, mark))
    if (isAboveText && findPlacedName(plainAbove, resources, letter.test(line.plain)) > 0) marks[above] = named
  })

  /** ■点个赞 right above the headline, with nothing but the frame above it: nobody signs there, so it names a column. */
  function isColumnSign(index: number, below: number | undefined, above: number | undefined): boolean {
    const words = bulletedWords.exec(lines[index]?.plain ?? '')?.[1]
    if (words === undefined || below === undefined || marks[below]?.kind !== 'text') return false
    if (above !== undefined && !navigation.has(marks[above]?.kind ?? 'text')) return false
    const { plain } = lines[below] as Line
    const title = tighten(plain)
    const isListed = lines.slice(0, index).some((line) => line.plain !== '' && title.startsWith(tighten(line.plain)))
    return isHeadingLike(plain) && (isListed || !isClearName(words, resources))
  }

  /** ■渠边闲话 / 水到了,路还要修 / □张敏: with another sign the author stands below the headline; above it so many characters name a column. */
  function isColumnAbove(index: number, title: number | undefined, author: number | undefined): boolean {
    const { plain } = lines[index] as Line
    const words = bulletedWords.exec(plain)?.[1] ?? ''
    if (words.length < shortestColumnName || title === undefined || author === undefined) return false
    const signed = lines[author]?.plain ?? ''
    if (marks[title]?.kind !== 'text' || marks[author]?.kind !== 'byline' || !isHeadingLike(lines[title]?.plain ?? '')) return false
    return bulletedWords.test(signed) && signed[0] !== plain[0] && !isLikelyName(words, resources)
  }
}

/**
 * 功能介绍 / 街坊们的事 · 收录于合集 / #街坊故事 · 以下文章来源于街坊故事,作者张敏 / 街坊故事. / 街坊们的事: what an account is and where it puts its
 * texts.
 */
function isOfAccount(plain: string, above: string, twoAbove: string): boolean {
  if (plain.length > longestNames) return false
  if (/^(?:微信号|微信ID|功能介绍|账号简介)$/.test(above)) return true
  if (above.startsWith('收录于')) return plain.startsWith('#')
  const account = (words: string): string | undefined => /^以下文章来源于\s?([^\s,]{2,14})/.exec(words)?.[1]
  if (account(above) === plain.replace(/\s?\.$/, '')) return true
  return account(twoAbove) === above.replace(/\s?\.$/, '') && !plain.includes('。')
}

/** 2012年10月22日14时10分 / 许,…: the day of a sentence that a dump has cut. */
const dayAtEnd = /^\d{4}年\d{1,2}月\d{1,2}日(?:[上下]午)?[\d时点分:]{0,6}$/
const cutOff = makeMark('text')
const shortestColumn = 8
const shortestColumnName = 4
const goesOn = /^(?:[,、。;)》”许的至起]|左右|前后)/

const label = makeMark('label')
const paperNamed = makeMark('source', 'named-source')
const endsSentence = endsWithOne('。!?”')
/** ■ and a few words, without any role. */
const bulletedWords = /^[□■◆●]\s*(?!.*(?:记者|通讯员|作者|实习|评论员|编辑))([〇㐀-鿿𠀀-𲎯]{2,6})$/u
const navigation: ReadonlySet<string> = new Set(['mast', 'papers', 'issue', 'neighbour', 'print', 'source'])
/** 来源: alone, with the paper on the next line. */
const sourceLabel = /^(?:(?:本文|文章|稿件|新闻|信息)?来源|稿源):$/
const paperBelow = /^[〇㐀-鿿𠀀-𲎯\-—·]{3,20}$/u

/** □张敏 渠边小记 above □张敏 and 渠边小记: the page's own title of them, run together. */
function markRunTogether(lines: readonly Line[], marks: LineMark[]): void {
  marks.forEach(({ kind }, index) => {
    if (kind !== 'byline') return
    const above = nextUsed(marks, index, -1)
    const below = nextUsed(marks, index, 1)
    const words = (at: number): string => tighten(lines[at]?.plain ?? '')
    if ((marks[above]?.kind === 'text' || marks[above]?.kind === 'byline') && words(above) === words(index) + words(below))
      marks[above] = runTogether
  })
}

/** 某某时报 张敏: a supplement and a word that may be a name, certain beside a byline. */
function isSupplementAndName(plain: string, resources: ParseResources): boolean {
  return plain.length <= 20 && /^[〇㐀-鿿𠀀-𲎯]{2,6}[报刊网闻]\s/u.test(plain) && isByline(plain, resources)
}

function isByline(plain: string, resources: ParseResources): boolean {
  return readByline(plain, resources, { strict: true }).people.length > 0
}

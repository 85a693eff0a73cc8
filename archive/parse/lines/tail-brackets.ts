/** …。(原标题:某某) · …。返回某网,查看更多 · …摄 (原载于2021年6月1日《某某报》A7版): what a site prints behind the last sentence, on lines of its own. */

import { endsWithOne, makePlain } from '../plain.ts'
import { cutLine } from './cut-line.ts'
import type { Line } from './lines.ts'

const closes = endsWithOne(')】多文页')
const tail =
  /\s*[(【](?:原标题|原题|(?:文章|稿件|本文|新闻|信息)?来源|稿源|(?:本文)?(?:原载|原刊|摘自|转自|转载自)|据(?=《))[于:\s\d《][^()【】]{1,70}(?<![摄图影文])[)】]$/
const button = /(?<=[。!?”)】])\s*(?:<?返回[〇㐀-鿿𠀀-𲎯]{2,6}(?:,?查看更多)?|(?:点击)?(?:阅读|查看)(?:原文|全文|更多))$/u
/** A sentence ends there, a bracket, or the credit of a picture. */
const endsText = /[。!?”…)】摄图影]$/
const longest = 80

/** Parts them from their paragraphs. */
export function splitTails(lines: readonly Line[], source: string): readonly Line[] {
  return lines.flatMap((line) => {
    if (!closes(line.plain)) return [line]
    const raw = makePlain(source.slice(line.start, line.end))
    const from = Math.max(0, raw.length - longest)
    const found = tail.exec(raw.slice(from)) ?? button.exec(raw.slice(from))
    const end = from + (found?.index ?? 0)
    if (!found || end === 0 || !endsText.test(raw.slice(0, end))) return [line]
    return cutLine(line, source, [[end, end + (/^\s*/.exec(found[0])?.[0].length ?? 0)]])
  })
}

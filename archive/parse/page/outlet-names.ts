/** What papers and sites are called, known or not. */
import type { ParseResources } from '../resources.ts'

/** Names that end like those of papers and sites. */
export const mediaName: RegExp =
  /^(?:[〇㐀-鿿𠀀-𲎯A-Za-z]{1,14}(?:日报|晚报|晨报|早报|晨刊|商报|时报|今报|都市报|报|网|网站|新闻|周刊|社|客户端|电视台|电台|杂志|农村版|海外版))$/u

/** Words that end like a paper's name and name none: buttons, and sources that are nobody. */
const nobodys =
  /^(?:举报|汇报|简报|海报|日报|晚报|本报|早报|晨报|上报|通报|回报|预报|(?:国际|本|全|上|官|官方)?网|.{0,4}(?:互联网|网络|网友|网民|网上|因特网).{0,2}|(?:综合|本站|最新|国内|国际|相关|热点|视频|图片|图文|滚动|即时|头条)新闻)$/

/** True for a known outlet, and for what can be nothing but the name of one. */
export function isOutletName(name: string, { outlets }: ParseResources): boolean {
  return outlets.outlets.has(name) || (mediaName.test(name) && !nobodys.test(name))
}

/** Of several names the last known outlet; else, when the line states a source, its words if they look like a paper's name. */
export function pickOutlet(words: string, resources: ParseResources, stated: boolean): string | null {
  const parts = words
    .split(/[\s\-—–|/·>_,、(]+/)
    .map((part) => part.replace(/^[《(【[]+|[》)】\]].*$/g, ''))
    .filter(Boolean)
  // 某某日报河南记者站, 某某日报社: the paper's own office; a house of several papers is none of them.
  const offices = parts.map((part) =>
    /[站社]$/.test(part) && !resources.outlets.groups.has(part)
      ? (/^([〇㐀-鿿𠀀-𲎯]{3,8}报)(?:社|[〇㐀-鿿𠀀-𲎯]{2,6}(?:记者站|分社))$/u.exec(part)?.[1] ?? part)
      : part,
  )
  const known =
    offices.findLast((part) => resources.outlets.outlets.has(part)) ?? parts.findLast((part) => resources.outlets.agencies.has(part))
  if (known) return known
  return stated ? (parts.find((part) => mediaName.test(part) && !nobodys.test(part) && !resources.outlets.groups.has(part)) ?? null) : null
}

/** With which sentences begin, and news above all: when, where and why. Titles seldom do. */
import { newsDays } from '../data/news-days.ts'

/** Words with which news text begins, and titles do not. */
export const newsOpening: RegExp = new RegExp(String.raw`^(?:${newsDays}|\d{1,2}日|\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月)`)

/** 昨日上午, · 每到换季, · 据了解,: a clause of time, or of who says so. */
export const openingClause: RegExp = new RegExp(
  String.raw`^(?:${newsDays}|(?:过去)?[一二三四五六七八九十两几多数]{1,2}年(?:来)?|[上本]世纪[一二三四五六七八九十\d]{1,3}年代(?:初|中期|末)?|去年(?:以来)?|今年(?:以来)?|长期以来|截至目前|过去一年|前年|年初|年底|现场|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|\d{4}年(?:\d{1,2}月)?|\d{1,2}月)(?:[上下中]午|早上|晚上?|清晨|凌晨|傍晚)?(?:\d{1,2}[时点](?:\d{1,2}分)?许?)?,|^(?:早上|上午|中午|下午|傍晚|晚上|夜里|凌晨|清晨|深夜|入夜)[^,]{0,4},|^天(?:不|没|未|刚|一|还没|蒙蒙|渐渐)(?:亮|黑|明),|^(?:[^,]{2,8}以来|每到[^,]{1,6}|据[^,]{1,8}),`,
)

/** 从…开始, · 为了…, · 在…,: when, why and where, before anybody does anything. */
export const circumstance: RegExp =
  /^(?:去年|今年|前年|当天|当晚|当日|次日|第二天|那天)[^,]{1,8},|^(?:从[^,]{2,10}(?:开始|起)|为了?[^,]{3,14}|因[^,]{3,10}|在[^,]{2,14}|随着[^,]{3,14}|由于[^,]{3,14}|根据[^,]{3,14}|按照[^,]{3,14}|针对[^,]{3,14}|作为[^,]{3,14}|截[至止][^,]{1,10}|今年是[^,]{3,16}),/

/** 如今, · 第二天一早, · 到去年底, · 从上月起, · 在老街尽头,: when or where, in a few characters. Titles seldom begin so, but some do. */
export const whenOrWhere: RegExp =
  /^(?:如今|现在|眼下|眼前|目前|起初|起先|当初|开始时?|原先|原来|从前|以前|早先|早年|过去|后来|随后|此后|之后|最后|平时|平日|往年|这[天年]|那[天年]|当[天晚年]|次日|[春夏秋冬]天|第[一二三四五]天|每[天年月周到]|[去前今明][年冬春夏秋天]|昨[天日晚]|[上本]个?月|[从自](?=[^,]{1,8}起,)[^,]{1,8}|到(?=[去今年月]|\d)[^,]{1,4}|在[^,]{2,8}[里上下中前后头旁边口内外])[^,]{0,3},/

/** A reporter who sees, hears, goes: the beginning of a sentence. */
export const reporterActs: RegExp = /^(?:本报)?记者(?:从|在|看到|了解|发现|来到|走进|注意|采访|跟随)/

/** True for a line that begins as a sentence does: with when, why or where. */
export function isOpeningClause(plain: string): boolean {
  return openingClause.test(plain) || circumstance.test(plain) || newsOpening.test(plain) || reporterActs.test(plain)
}

/** 9月3日,…主办的“2016某某文化节”开幕: the year in the name of what is held on the day. */

const namedEvent = /“[^“”。]{0,16}?((?:19|20)\d{2})年?(?!度|代|届)[^“”。]{2,40}”/g
const eventWords = /[会节展赛季周游]|之旅|论坛|活动|盛典|马拉松|\p{Script=Han}行”$/u
const noEvent = /奖|先进|榜|十[大佳]|人物|名单|规划|计划|方案|报告|任务|目标|世博会|奥运会/
const onDay = /(?<!\d年|去年|\d)\d{1,2}月\d{1,2}日/
const holding = /(?<![他她我])(?:举办|主办|举行|承办|启动|组织|开展|参加)的?$/
const beingHeld = /^[^,。;]{0,12}(?:开幕|启动|举行|举办|开赛|开跑|拉开|召开|开始|采访团|持续|闭幕|落幕|收官)/

/** The years of such names; empty where no day stands before them, or what they name is a prize, a list, a plan. */
export function findHeldEvents(text: string): { readonly year: number; readonly words: string }[] {
  return [...text.matchAll(namedEvent)].flatMap(({ 0: name, 1: year, index }) => {
    const from = Math.max(text.lastIndexOf('。', index), text.lastIndexOf('\n', index)) + 1
    const before = text.slice(from, index)
    const isHeld = holding.test(before) || beingHeld.test(text.slice(index + name.length, index + name.length + 24))
    const isKept =
      /挂着|摆着|写着/.test(before) ||
      /^[^,。;]{0,6}(?:奖[杯牌状]|证书|照片|合影)/.test(text.slice(index + name.length, index + name.length + 10))
    const isOnDay = !isKept && onDay.test(before) && !/去年|前年|当年|曾/.test(before)
    return isHeld && isOnDay && eventWords.test(name) && !noEvent.test(name) ? [{ year: Number(year), words: name }] : []
  })
}

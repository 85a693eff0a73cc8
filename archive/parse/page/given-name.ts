/** People whose given name is that of a district. */
import type { Gazetteer } from '../data/gazetteer.ts'

/** 村民王|中原, 棉农孙|金水: what somebody does and a surname stand before it; 名叫纪|新密,: so somebody is called; 五年级组 乔|金水 3分51秒. */
export function isGivenName(plain: string, at: number, end: number, { surnames }: Gazetteer): boolean {
  if (called.test(plain.slice(Math.max(0, at - 2), at)) && nameEnds.test(plain.slice(end, end + 1))) return true
  if (!surnames.has(plain[at - 1] ?? '')) return false
  const isToken = plain[at - 2] === ' ' && plain[end] === ' ' && plain[at - 1] !== '于'
  return isToken || occupation.test(plain.slice(Math.max(0, at - 3), at - 1))
}

const called = /叫(?![来上了到去过着])[〇㐀-鿿]$/
const nameEnds = /^[,。、;)”]/

const occupation =
  /(?:[棉菜果粮枣茶药花瓜牧渔蚕稻]农|农民|村民|市民|居民|渔民|工人|职工|员工|教师|老师|医生|护士|司机|校长|馆长|站长|村长|厂长|店长|院长|队长|支书|主任|经理|老板|师傅|学生|同学|大爷|大妈|老人|农户|商户|机手|匠人)$/

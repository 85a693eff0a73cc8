/** Names that people sign with and nobody is called by. */
import type { ParseResources } from '../resources.ts'

/** 长亭, alone between a title and the text: no word, and no name of a part of anything. */
export function isPenName(plain: string, { words, labels, columns }: ParseResources): boolean {
  if (!/^[〇㐀-鿿𠀀-𲎯]{2,3}$/u.test(plain) || labels.lines.has(plain) || columns.likely.test(plain)) return false
  return !words.has(plain.slice(0, 2)) && !words.has(plain.slice(-2)) && !/[的了着过不在有是]/.test(plain)
}

/** 石榴红, 水车记, 白杨树: what ends so is a title. */
export const titleEnd: RegExp =
  /[树花草果叶河湖江海水山路街巷村庄城门桥塔寺庙园楼屋房井渠田地菜饭茶酒味面汤糖糕饼粥情歌谣曲记事人夜节日年天红黄白黑绿蓝香梦书信报影声魂缘间里中外前后上下边]$/

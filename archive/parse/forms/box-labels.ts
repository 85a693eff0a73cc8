/** What a line says of the piece below it: the box beside a report, a comment on it, what an office tells the public, a table. */

/**
 * 新闻链接 · 【背景资料】 · 延伸阅读: says that what follows was printed beside the report, and nothing of its own. 专家提醒 and
 * 读者来电 name parts of the text.
 */
export const boxLabel: RegExp =
  /^[【[]?(?:[〇㐀-鿿𠀀-𲎯]{0,2}(?:链接|连结)|(?:相关|新闻|知识|背景)?(?:资料|背景)|(?:新闻)?延伸(?:阅读)?|(?:新闻|前情)回[放顾])[】\]]?:?$/u

/** 相关链接 · 【延伸阅读】: with a title and a text of its own, what stands below is another piece. */
export const besideLabel: RegExp = /^[【[]?(?:相关(?:链接|连结|阅读|新闻|报道)|延伸阅读)[】\]]?$/

/** A column's name under which a comment on the report follows, what the editors answer to a letter, or a cartoon. */
export const opinion: RegExp =
  /^[【[]?(?:(?:新闻|时事|今日)?漫画|编辑(?:回音|回复|答复)|编读(?:往来|互动)|短评|时评|快评|微评|锐评|微言|今日快评|本报短评|编后|编后语|编后话|记者手记|采访手记|记者点评|编辑点评)[】\]]?$/

/** What stands beside a report. */
export const box: RegExp =
  /^[【[■●◆▶]?(?:新闻|相关|延伸|背景|知识|名词|往期|本报|此前|前情)?(?:链接|背景|阅读|解释|提醒|提示|小贴士|贴士|资料|档案|观察|回放|回顾|报道)[】\]]?$/

/** 停水公告, 关于某路夜间封闭施工的通告: what an office tells the public is a piece of its own. */
export const publicNotice: RegExp = /^(?:.{0,14}|关于[^,。]{4,30}的)(?:公告|通告|公示|启事|通知)$/

/** Whose notice it is, below it. */
export const issuer: RegExp =
  /^[〇㐀-鿿𠀀-𲎯]{2,24}(?:公司|集团|服务中心|管理[处局所]|指挥部|委员会|办公室|办事处|供电所|人民政府|[市区县镇乡][〇㐀-鿿𠀀-𲎯]{2,12}[局委办厅])$/u

/** 老物件征集:您家有没有旧船票 above …欢迎送到…: readers are called on. */
export const called: RegExp = /^[^,。:]{0,8}(?:征集|征稿|征文|招募)(?:$|[:令])/
export const calls: RegExp =
  /欢迎(?:您|读者|市民|[来投送报参][^,。]{0,12})|来[稿信电]请|请[^,。]{0,12}(?:注明|寄到|寄至|送到|发送?到|发送?至|拨打|联系)/

/** 寻老照片, 拾到雨伞盼认领: what is looked for, or who has lost it; the text below tells where to bring or fetch it. */
export const sought: RegExp =
  /^(?:诚?征[集求]|急?寻找?|招募)[^,。:]{2,10}$|^[^,。:]{0,14}(?:招领|认领|待领|寻失主|寻主人?|[寻找](?:失主|主人))$/
export const asksToCome: RegExp =
  /(?:失主|主人|车主|遗失者|丢失者)[^,。]{0,4}(?:请|速|可|尽快|前[来往]|与)|请(?:失主|主人|车主|遗失者|丢失者)|(?:请|尽快|速|前来)[^,。]{0,14}认领/

/** 本报评论员 below a title: what stands below is the paper's opinion. */
export const commentator: RegExp = /^[(【]?(?:本[报刊网])?(?:特约|首席)?评论员[)】]?$/

/** 夏季泳池开放时间公布: of what has been published no part of a report tells. */
export const announced: RegExp = /^[^,。:!?]{8,}(?:公布|揭晓|出炉|公示)$/

/** 本周农事 · 明日天气 · 农事提醒: what a paper tells its readers time and again, and of what. */
export const service: RegExp =
  /^(?:(?:今[日天]|明[日天]|[本下]周|一周|近期|本月|当前|周末)(?=.)(?<of>农事|农时|天气|气象|墒情|水情|菜价|停水|停电|停气)(?:预报|提醒|提示|安排|信息|早知道)?|(?<what>农事|农时|天气|气象|墒情|水情)(?:预报|提醒|提示|指南|建议|信息|早知道))$/

/** 今年新修水渠一览, 昨日我市农贸市场菜价, 全市上半年出口前五位商品: more than 积分榜, which the report above may print. */
export const tableTitle: RegExp =
  /^[^,。]{4,24}(?:一览表?|排行榜?|名单|明细表?|统计表|情况表|成绩[单表]|(?:菜|粮|肉|油|蛋|零售|批发|收购|成交|平均)价|价格表?|行情|前[二三四五六七八九十\d]{1,2}[位名强]?[〇㐀-鿿𠀀-𲎯]{0,4}|\(前[二三四五六七八九十\d]{1,2}[位名强]\))$/u

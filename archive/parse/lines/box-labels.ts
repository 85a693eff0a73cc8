/** Names of the box that stands beside a report. */

/**
 * 新闻链接 · 【背景资料】 · 延伸阅读: says that what follows was printed beside the report, and nothing of its own. 专家提醒 and
 * 读者来电 name parts of the text.
 */
export const boxLabel: RegExp =
  /^[【[]?(?:[〇㐀-鿿𠀀-𲎯]{0,2}(?:链接|连结)|(?:相关|新闻|知识|背景)?(?:资料|背景)|(?:新闻)?延伸(?:阅读)?|(?:新闻|前情)回[放顾])[】\]]?:?$/u

/** 相关链接 · 【延伸阅读】: with a title and a text of its own, what stands below is another piece. */
export const besideLabel: RegExp = /^[【[]?(?:相关(?:链接|连结|阅读|新闻|报道)|延伸阅读)[】\]]?$/

/** Labels under which an editor says what a piece is about: 核心提示, 编者按, 开栏的话. */
const labels = '核心提示|内容提要|内容摘要|导读|提要|核心阅读|阅读提示|新闻提示|编者按|编者的话|开栏的话|开栏语'

/** Such a label alone on its line. */
export const leadLabel: RegExp = new RegExp(String.raw`^[【[]?(?:${labels})[】\]]?\s*:?$`)
/** In front of the lead, on one line with it: 核心提示:… · 【编者按】… */
export const leadPrefix: RegExp = new RegExp(String.raw`^(?:[【[](?:${labels})[】\]]\s*[:|丨]?|(?:${labels})\s*[:|丨])\s*`)
/** A site's own label: 【摘要】… · 摘要:… */
export const abstract: RegExp = /^(?:[【[]摘要[】\]]|摘要:)\s*/

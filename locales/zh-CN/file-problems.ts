/** Why a file did not come in, or what to know about one that did, by the code in the import report. */
export const fileProblems: Readonly<Record<string, string>> = {
  'broken-encoding': '编码有坏处：无论按哪种编码读，都会丢字。可用 --encoding 指定。',
  'dangling-link': '链接指向的文件不在。',
  empty: '文件是空的。',
  'encoding-uncertain': '编码不能完全确定，请看一眼正文。',
  'link-loop': '链接绕回了自己。',
  'no-articles': '没有读出文章，文字全部列在“原始版面”的其余文字里。',
  'no-page-facts': '没有读出标题、报纸、日期和版次，不像报纸版面；已照原样存入，请看一眼。',
  'not-a-regular-file': '不是普通文件。',
  'not-found': '找不到这个文件或文件夹。',
  'not-text': '不是文字，像是图片、程序或别的数据。',
  'pin-left-behind': '文件已改，其中一篇改动过的文章在新内容里找不到，仍按原样保留。',
  'same-text': '与“{other}”文字相同，只是编码或换行不同；两份都保留，检索会各列一次。',
  'too-large': '文件太大，不像一个版面。',
  'unknown-encoding': '不认识这种编码。',
  unreadable: '打不开，或读到一半失败。',
  'unsupported-type': '不是文本或网页，未读。',
}

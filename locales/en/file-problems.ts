/** Why a file did not come in, or what to know about one that did, by the code in the import report. */
export const fileProblems: Readonly<Record<string, string>> = {
  'broken-encoding': 'Its encoding is broken: read any way, characters would be lost. It can be named with --encoding.',
  'dangling-link': 'The link leads nowhere.',
  empty: 'The file is empty.',
  'encoding-uncertain': 'Its encoding is not quite certain; have a look at the text.',
  'link-loop': 'The link leads back to itself.',
  'no-articles': 'No articles were found in it; all of its text is listed with the original page.',
  'no-page-facts': 'No headline, paper, date or page was found: it hardly looks like a newspaper page. It was kept as it is; please look.',
  'not-a-regular-file': 'It is not a regular file.',
  'not-found': 'There is no such file or folder.',
  'not-text': 'It is not text but a picture, a program or other data.',
  'pin-left-behind': 'The file has changed; an article you had worked on is not in it any more and was kept as it was.',
  'same-text': 'The same text as “{other}” in another encoding or with other line ends; both are kept and found.',
  'too-large': 'It is too large to be a page.',
  'unknown-encoding': 'No such encoding is known.',
  unreadable: 'It cannot be opened, or reading it failed midway.',
  'unsupported-type': 'Neither text nor a web page: left out.',
}

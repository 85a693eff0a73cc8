import type { Sentence } from '#locales/format-sentence.ts'
import type { imports as chinese } from '#locales/zh-CN/renderer/imports.ts'

/** Bringing pages in, and what came of it. */
export const imports: Readonly<Record<keyof typeof chinese, Sentence>> = {
  'import.title': 'Import pages',
  'import.text':
    'Each file is one newspaper page as text, or one saved web page. The files stay as they are; their contents are kept unchanged in the archive. What is already there is passed over.',
  'import.choose-files': 'Choose files…',
  'import.choose-folder': 'Choose a folder…',
  'import.given': 'Say for all of them (optional)',
  'import.given-text': 'Counts where neither the page nor its name says so, and is marked as given at import.',
  'import.outlet': 'Newspaper',
  'import.date': 'Published',
  'import.encoding': 'Encoding',
  'import.encoding-auto': 'Recognised by itself',
  'import.drop': 'Drop to import',
  'import.drop-text': 'Files and folders',

  'import.granting': 'Taking the files over…',
  'import.finding': { one: 'Looking for files: {count} found', other: 'Looking for files: {count} found' },
  'import.reading': 'Reading: {done} of {total} files, {articles} articles',
  'import.indexing': 'Indexing {articles} articles',
  'import.failed-so-far': { one: '{count} file could not be imported', other: '{count} files could not be imported' },
  'import.cancel': 'Stop the import',
  'import.cancelling': 'Stopping…',
  'import.progress': 'Progress of the import',

  'report.title': 'Import finished',
  'report.cancelled': 'Import stopped',
  'report.cancelled-text': 'What was done before is saved; importing again goes on from there.',
  'report.imported': 'New',
  'report.changed': 'Changed',
  'report.unchanged': 'Already there',
  'report.failed': 'Not imported',
  'report.articles': 'Articles',
  'report.files': { one: '{count} file', other: '{count} files' },
  'report.pieces': { one: '{count} article', other: '{count} articles' },
  'report.failures': 'Files not imported',
  'report.remarks': 'Files to look at',
  'report.more': { one: 'and {count} more', other: 'and {count} more' },
  'report.again': 'Import more',
  'report.done': 'Go and search',
  'report.short': 'Import finished: {articles} articles',
  'report.short-failed': {
    one: 'Import finished: {articles} articles, {count} file not imported',
    other: 'Import finished: {articles} articles, {count} files not imported',
  },

  'file.broken-encoding': 'Its encoding changes on the way, or bytes make no sense. Name the encoding and try again.',
  'file.dangling-link': 'The link points to a file that is not there.',
  'file.empty': 'The file is empty.',
  'file.link-loop': 'The link leads back to itself.',
  'file.not-a-regular-file': 'Not a regular file.',
  'file.not-found': 'There is no such file or folder here.',
  'file.not-text': 'Neither text nor a web page.',
  'file.too-large': 'The file is too large.',
  'file.unknown-encoding': 'Its encoding is not recognised. Name the encoding and try again.',
  'file.unreadable': 'It cannot be read. Check its permissions.',
  'file.unsupported-type': 'Files of this kind are not supported.',
  'file.pin-left-behind': 'The page has changed and no longer has “{other}”, which you worked on; the article is kept as it was.',
  'file.pin-moved-on':
    'The text of “{other}” has changed; your corrections, tags and digests now stand on the new text. Have a look at it.',
  'file.encoding-uncertain': 'The encoding is not quite certain; please look at the text.',
  'file.no-page-facts':
    'No headline, paper, date or page was found: it hardly looks like a newspaper page. It was kept as it is; please look.',
  'file.same-text': 'The same text as “{other}” in another encoding or with other line ends; both are kept and found.',
  'file.no-articles': 'No article was recognised; all of the text is listed with the original page.',
}

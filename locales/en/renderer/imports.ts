import type { Sentence } from '#locales/format-sentence.ts'
import type { imports as chinese } from '#locales/zh-CN/renderer/imports.ts'

/** Bringing pages in, and what came of it. */
export const imports: Readonly<Record<keyof typeof chinese, Sentence>> = {
  'import.title': 'Import pages',
  'import.text':
    'Each file is one newspaper page as text, or one saved web page. The files stay as they are; their contents are kept unchanged in the archive. What is already there is passed over.',
  'import.choose-files': 'Choose files…',
  'import.choose-folder': 'Choose a folder…',
  'import.given': 'Say for all of them (optional; before you choose)',
  'import.given-text':
    'Counts where the page does not say so, and is marked as given at import; a date that the file name tells more exactly is taken from there.',
  'import.outlet': 'Newspaper',
  'import.date': 'Published',
  'import.date-wrong': 'Not a date: write 2015, 2015-03 or 2015-03-20',
  'import.encoding': 'Encoding',
  'import.encoding-auto': 'Recognised by itself',
  'import.drop': 'Drop to import',
  'import.drop-text': 'Files and folders',
  'import.drop-later': 'Other files are being imported',
  'import.drop-later-text': 'Drop these once that is done, or stop it first',

  'import.granting': 'Taking the files over…',
  'import.handing-over': 'Taking over: {files} of {total} files, {size} of {whole}',
  'import.withdrawn':
    'Stopped while the files were being taken over: none of them was imported, and what had arrived is thrown away. What was imported before stays.',
  'import.finding': { one: 'Looking for files: {count} found', other: 'Looking for files: {count} found' },
  'import.reading': 'Reading: {done} of {total} files, {articles:article|articles}',
  'import.indexing': 'Indexing {articles:article|articles}',
  'import.failed-so-far': { one: '{count} file could not be imported', other: '{count} files could not be imported' },
  'import.cancel': 'Stop the import',
  'import.cancelling': 'Stopping…',
  'import.progress': 'Progress of the import',

  'report.title': 'Import finished',
  'report.cancelled': 'Import stopped',
  'report.cancelled-text': 'What was done before is saved. Importing the same files or folders again goes on from there.',
  'report.nothing': 'No files to import were found. Pages are to be text (.txt) or web pages (.html, .mht).',
  'report.imported': 'New',
  'report.changed': 'Changed',
  'report.unchanged': 'Already there',
  'report.left-out': 'Left out',
  'report.moved': 'Moved',
  'report.failed': 'Not imported',
  'report.articles': 'Articles',
  'report.files': { one: '{count} file', other: '{count} files' },
  'report.pieces': { one: '{count} article', other: '{count} articles' },
  'report.wrong': {
    one: 'The wrong one? The file that came in can be taken out.',
    other: 'The wrong ones? The {count} files that came in can be taken out together.',
  },
  'report.out': { one: 'The file that came in is taken out.', other: 'The {count} files that came in are taken out.' },
  'report.failures': 'Files not imported',
  'report.remarks': 'Files to look at',
  'report.copy': 'Copy the list',
  'report.copied': 'Copied',
  'report.reason': '{files}: {reason}',
  'report.page-articles': 'Articles read from it',
  'report.page-text': 'No articles were read from it. This is all its text.',
  'report.page-out': 'This file has since been taken out of the archive: searches do not find it.',
  'report.more': { one: 'and {count} more', other: 'and {count} more' },
  'report.bad-byte': 'broken from line {line}, byte {byte} on',
  'report.again': 'Choose files to import',
  'report.done': 'Go and search',
  'report.short': 'Import finished: {articles:article|articles}',
  'report.short-stopped': 'Import stopped: {articles:article|articles}',
  'report.short-failed': {
    one: 'Import finished: {articles:article|articles}, {count} file not imported',
    other: 'Import finished: {articles:article|articles}, {count} files not imported',
  },

  'file.archive':
    'An archive of this program, not a page. Open it as the guide says; to have its articles here, import the files they came from.',
  'file.broken-encoding':
    'Its encoding changes on the way, or bytes make no sense: it may have been damaged or cut off. Name the encoding and try again; if that fails, mend it in a text editor and save it as UTF-8.',
  'file.bytes-damaged': 'Its bytes in the archive are damaged. See jianbao check, and restore the archive from a backup.',
  'file.dangling-link': 'The link points to a file that is not there.',
  'file.empty': 'The file is empty.',
  'file.link-loop': 'The link leads back to itself.',
  'file.not-a-regular-file': 'Not a regular file.',
  'file.name-not-utf-8': 'Its name, or that of a folder above it, is not in UTF-8, so it cannot be opened. Rename it first.',
  'file.not-found': 'There is no such file or folder here.',
  'file.not-text': 'Neither text nor a web page.',
  'file.too-large': 'The file is too large.',
  'file.unknown-encoding': 'Its encoding is not recognised. Name the encoding and try again.',
  'file.unreadable': 'It cannot be read. Check its permissions.',
  'file.no-page': 'A program, data, a log or notes, not a page; not imported. If it is a page, choose this file by itself.',
  'file.unsupported-type':
    'Neither text nor web page; left out. Save Word and PDF files as text (.txt) or web page first, unpack archives.',
  'file.pin-left-behind': 'The page has changed and no longer has “{other}”, which you worked on; the article is kept as it was.',
  'file.pin-moved-on':
    'The text of “{other}” has changed; your corrections, tags and digests now stand on the new text. Have a look at it.',
  'file.moved-outlet': 'Moved; its newspaper is now inferred from the new place: {other}. Corrections stay.',
  'file.moved-publishedDate': 'Moved; its date is now inferred from the new place: {other}. Corrections stay.',
  'file.encoding-uncertain': 'The encoding is not quite certain; please look at the text.',
  'file.no-page-facts':
    'No headline, paper, date or page was found: it hardly looks like a newspaper page. It was kept as it is; please look.',
  'file.several-pages':
    'Several pages in one file: each was read by itself; where they name different papers, dates or pages these are left empty. Save each page as a file of its own to have them.',
  'file.same-text': 'The same text as “{other}” in another encoding or with other line ends; both are kept and found.',
  'file.left-out': 'Taken out before; left out.',
  'file.article-left-out': '“{other}” on it was taken out before and stays out.',
  'file.former-left-out': 'What stood here before was taken out; this is other text and has come in.',
  'file.same-text-left-out':
    'The same text as “{other}”, which was taken out, in another encoding or with other line ends. It has come in: please have a look.',
  'file.no-articles': 'No article was recognised; unfold the name of the file to see all of its text.',
}

import type { ErrorCode } from '#contract/errors.ts'

import type { Sentence } from '../format-sentence.ts'

/** What the reader is told when something expected goes wrong, by code: what happened and what to do. */
export const errors: Readonly<Record<ErrorCode, Sentence>> = {
  'archive-emptied':
    'This archive file is empty while its index still stands beside it: something has cleared it, perhaps a program that syncs or cleans. Nothing was changed. Restore it from a backup, or from an earlier version that the syncing program kept; to begin anew, move the -index file away first.',
  'archive-in-use': 'Another window or command is writing to this archive. Wait for it, or close it, and try again.',
  'archive-newer': 'This archive was made by a newer Jianbao and cannot be opened safely by this one. Please update Jianbao.',
  'archive-older':
    'This archive was made by an older version and has to be updated first, but nothing can be written here. Copy it to where that is possible and open the copy.',
  'archive-unfinished':
    'The program that wrote this archive did not come to its end, so it has to be put in order once, and nothing can be written here. Copy it, with the -wal file beside it, to where that is possible and open it there once.',
  'article-not-found': 'The archive has no such article.',
  'article-removed': 'This article has been taken out of the archive. Put it back before splitting or merging it.',
  'bad-request': 'The request does not make sense as it stands; nothing was done.',
  cancelled: 'Stopped. What was done before that is saved.',
  'cannot-read': 'There is no right to read this archive file. Check the permissions of the file and its folder, or ask whoever keeps it.',
  'cannot-replace':
    '{file} is an archive in use, or one that was not closed, and a backup does not take its place. Please choose another name.',
  'cannot-write': 'Cannot write there. Check the permissions of the folder and the space on the disk.',
  'cut-not-found': 'This step was undone already, or there is nothing left of it to undo.',
  damaged: 'The archive file is damaged. See the details with jianbao check, and restore it from a backup.',
  'digest-not-found': 'There is no such digest.',
  'saved-search-not-found': 'There is no such saved search.',
  'disk-failed':
    'The disk could not be read or written: it may have been taken out or cut off, or be failing. Check it and try again; what was done before is saved.',
  'disk-full': 'The disk is full. Make room and try again; what was done before is saved.',
  'file-exists': 'There is a file {file} already, and a backup overwrites nothing. Please choose another name.',
  'grant-unknown': 'The chosen files are no longer available. Please choose them again.',
  'import-running': 'An import is running. Wait for it, or stop it first.',
  internal: 'Something unforeseen happened; this step was not completed.',
  'name-too-long':
    'The name or the path of the file is too long: the index and other files have to lie beside it, and their names are longer still. Choose a shorter name, or a folder that is less deep.',
  'no-browser': 'No Chrome or Chromium was found to make the PDF. Install one, or write .html instead.',
  'no-cut-there': 'Cannot split there: both pieces need text, and the second begins with a line or a paragraph.',
  'no-room-to-copy':
    'The program that wrote this archive did not come to its end, and nothing can be written here, so a copy has to be read; the folder for temporary files, {folder}, has no room for it: {neededMegabytes} MB are needed, {freeMegabytes} MB are free. Make room and try again, or copy the archive, with the -wal file beside it, to where it can be written and open it there.',
  'not-an-archive': 'This file is not a Jianbao archive.',
  'not-backed-up':
    'No backup was made: the archive file is damaged, and a copy would be, too. See jianbao check for details and restore an earlier backup; without one, close the program and copy the file as it is before anything is tried on it.',
  'not-found': 'There is no such file.',
  'not-neighbours': 'Only an article and the one right behind it on the same page can be merged.',
  'nothing-to-remove': 'There is nothing to take out: it is not in the archive, or has been taken out already.',
  'nothing-to-restore': 'There is nothing to put back: it was not taken out, or has been put back already.',
  'offer-not-found': 'There is no offer to split this article.',
  'page-read-anew':
    'The program decodes this file otherwise now than when it came in, so its page has been read anew. Choose the article again: this step was not carried out.',
  'source-not-found': 'The archive has no such source file.',
  'source-refused':
    '“{source}” cannot be read by this version any more: {reason} What was read of it before stays and is found. To correct, tag or collect it, import the file again with its encoding named, or save it as UTF-8 text and import that. This step was not carried out.',
  'too-large': 'Too large: over the limit.',
  'too-long': '“{start}…” is too long: {limit} characters at most.',
  'too-many': 'Too many at once: {limit} at most.',
}

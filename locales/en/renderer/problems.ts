import type { Sentence } from '#locales/format-sentence.ts'
import type { problems as model } from '#locales/zh-CN/renderer/problems.ts'

/** What `check` finds wrong, by code. */
export const problems: Readonly<Record<keyof typeof model, Sentence>> = {
  'problem.database-damaged': 'The database file is damaged: {about}',
  'problem.damaged': 'The archive file is damaged and cannot be opened: {about}',
  'problem.broken-reference': 'A row refers to something that is gone: {about}',
  'problem.bytes-damaged': 'The stored bytes of this file are damaged: {about}',
  'problem.source-not-read': 'This source file was never read: {about}',
  'problem.article-retired': 'This article belongs to contents of a file that were replaced: {about}',
  'problem.paragraphs-damaged': 'The text of this article does not fit its paragraphs: {about}',
  'problem.change-not-noted': 'This article is missing from the change log: {about}',
  'problem.pin-without-article': 'An article that was touched is missing: {about}',
  'problem.merged-into-nothing': 'The article that this one was merged into is gone: {about}',
  'problem.pin-without-transcript': 'The text in which this article was touched was not kept: {about}',
  'problem.correction-without-pin': 'A correction has lost its article: {about}',
  'problem.tag-without-pin': 'A tag has lost its article: {about}',
  'problem.removal-without-pin': 'An article that was taken out is gone: {about}',
  'problem.digest-item-missing': 'An article of a digest is gone: {about}',
  'problem.index-damaged': 'The index does not fit the archive, or was changed from outside',
  'problem.index-unreadable': 'The index file cannot be read',
}

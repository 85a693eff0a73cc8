import type { Sentence } from '#locales/format-sentence.ts'
import type { removals as chinese } from '#locales/zh-CN/renderer/removals.ts'

/** Taking out of the archive and putting back. */
export const removals: Readonly<Record<keyof typeof chinese, Sentence>> = {
  'remove.open': 'Take out…',
  'remove.title': 'Take out of the archive',
  'remove.text':
    'What is out is found by no search and counted nowhere; importing the same file again does not bring it back. Nothing is deleted, and it can be put back at any time.',
  'remove.what': 'What to take out',
  'remove.article': 'Only this article',
  'remove.file': 'The whole source file “{name}” ({articles})',
  'remove.folder': 'All files in the folder “{name}” ({files}, {articles})',
  'remove.do': 'Take out',
  'remove.doing': 'Taking out…',
  'remove.named': 'Take out: {name}',
  'remove.kept': 'Kept, and back with it as they are: {made}.',
  'kept.corrections': { one: '{count} correction', other: '{count} corrections' },
  'kept.tags': { one: '{count} tag', other: '{count} tags' },
  'kept.digests': {
    one: 'the place in {count} digest (printed all the same)',
    other: 'the places in {count} digests (printed all the same)',
  },
  'kept.and': ', ',

  'removed.title': 'This article has been taken out of the archive',
  'removed.alone': 'Taken out on {date}. No search finds it; corrections and tags are kept, and digests print it all the same.',
  'removed.with-file':
    'Taken out with its source file on {date}. No search finds it; corrections and tags are kept, and digests print it all the same.',
  'removed.with-files':
    'Taken out with its source file on {date}, {files} files in all. No search finds it; corrections and tags are kept, and digests print it all the same.',
  'removed.mark': 'taken out',
  'removed.restore': 'Put back',
  'removed.restore-file': 'Put this file back',
  'removed.restore-all': 'Put all {files} files back',
  'removed.restoring': 'Putting back…',
  'removed.restore-named': 'Put back: {name}',
  'removed.restored': 'It is back in the archive.',
  'removed.restored-named': 'Put back: {name}',
  'removed.list': 'Taken out',
  'removed.article-line': '1 article, {date}',
  'removed.files-line': '{files}, {articles}, {date}',
  'removed.unnamed': '(no folder in common)',

  'imports.list': 'Imports',
  'imports.line': '{files}, {articles}, {date}',
  'imports.out': '{files}, taken out, {date}',
  'imports.partly-out': '{files} ({out} taken out), {articles}, {date}',
}

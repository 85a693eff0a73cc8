import type { Sentence } from '#locales/format-sentence.ts'
import type { digest as chinese } from '#locales/zh-CN/renderer/digest.ts'

/** The digest: articles chosen for print. */
export const digest: Readonly<Record<keyof typeof chinese, Sentence>> = {
  'digest.title': 'Digest',
  'digest.name': 'Title',
  'digest.name-placeholder': 'For instance: Guancheng in the press, 2014–2017',
  'digest.default-name': '剪报',
  'digest.source': 'Contents',
  'digest.chosen': { one: 'The chosen article ({count})', other: 'The chosen articles ({count})' },
  'digest.all-hits': { one: 'All results of the present search ({count})', other: 'All results of the present search ({count})' },
  'digest.limit': 'At most',
  'digest.limit-unit': 'articles',
  'digest.cut': 'The first {limit} go in, the other {rest} are not printed.',
  'digest.list': 'Articles in the order of print',
  'digest.list-help':
    'Drag the lines on the left, or press Alt with the up and down arrows, to change the order; Delete takes an article out.',
  'digest.move': 'Move: {headline}',
  'digest.remove': 'Take out: {headline}',
  'digest.moved': 'Now in place {position}',
  'digest.clear': 'Take all out',
  'digest.empty': 'No articles chosen yet',
  'digest.empty-text': 'Tick the box beside a result to put it here, or take all results of the present search.',
  'digest.print': 'Print',
  'digest.save-pdf': 'Save PDF',
  'digest.preparing': 'Setting the pages…',
  'digest.saved-pdf': 'Saved: {name}',
  'digest.keep': 'Keep in the archive',
  'digest.kept': 'Kept in the archive',
  'digest.kept-list': 'Digests in the archive',
  'digest.open': 'Open',
  'digest.delete': 'Delete',
  'digest.delete-named': 'Delete digest: {title}',
  'digest.open-named': 'Open digest: {title}',
  'digest.kept-line': '{count} articles, {date}',
  'digest.new': 'Start another',
  'digest.note': 'Editor’s note (optional)',
}

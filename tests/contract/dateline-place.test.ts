import { describe, expect, it } from 'vitest'

import { findDatelineParagraph } from '#contract/dateline-place.ts'
import type { ParagraphKind } from '#contract/models.ts'

const place = (...kinds: ParagraphKind[]): number => findDatelineParagraph(kinds.map((kind) => ({ kind, text: '文' })))

describe('findDatelineParagraph', () => {
  it('is the first paragraph of text, past captions and subheadings', () => {
    expect(place('text', 'text')).toBe(0)
    expect(place('caption', 'subheading', 'text')).toBe(2)
  })

  it('is none where a summary comes first', () => {
    expect(place('lead', 'text')).toBe(-1)
    expect(place('caption', 'lead', 'text')).toBe(-1)
  })

  it('is behind a summary where the page has it', () => {
    expect(
      findDatelineParagraph(
        [
          { kind: 'lead', text: '提要' },
          { kind: 'text', text: '导语' },
          { kind: 'text', text: '文' },
        ],
        2,
      ),
    ).toBe(2)
    expect(
      findDatelineParagraph(
        [
          { kind: 'text', text: '文' },
          { kind: 'text', text: '文' },
        ],
        1,
      ),
    ).toBe(0)
  })

  it('is the summary where there is nothing else, and none where there is nothing', () => {
    expect(place('lead')).toBe(0)
    expect(place()).toBe(-1)
    expect(place('caption')).toBe(-1)
  })
})

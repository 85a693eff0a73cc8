import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readMarkdown, type Block, type Word } from '#renderer/guide/read-markdown.ts'

const text = (content: string): Word => ({ kind: 'text', text: content })

describe('readMarkdown', () => {
  it('reads headings, paragraphs and lists, whose lines may be broken', () => {
    expect(readMarkdown('# 使用说明\n\n写给管\n档案的人，\nby hand.\n\n- 一\n- 二，\n  接着\n\n1. 甲\n2. 乙\n')).toEqual([
      { kind: 'heading', level: 1, words: [text('使用说明')] },
      { kind: 'paragraph', words: [text('写给管档案的人， by hand.')] },
      { kind: 'list', ordered: false, items: [[text('一')], [text('二，接着')]] },
      { kind: 'list', ordered: true, items: [[text('甲')], [text('乙')]] },
    ])
  })

  it('leaves the empty lines and the signs of code alone', () => {
    expect(readMarkdown('```\nnpm start\n\n# **x**\n```\n')).toEqual([{ kind: 'code', text: 'npm start\n\n# **x**' }])
  })

  it('reads tables, and code and bold within a line', () => {
    expect(readMarkdown('| a | b |\n| --- | --- |\n| `x:y` z | **w** |\n')).toEqual([
      {
        kind: 'table',
        head: [[text('a')], [text('b')]],
        rows: [[[{ kind: 'code', text: 'x:y' }, text(' z')], [{ kind: 'bold', text: 'w' }]]],
      },
    ])
  })

  it('leaves pictures out, and ways that lead nowhere', () => {
    expect(readMarkdown('![窗口](a.png)\n\n例子。[English](guide.en.md)\n\n[许可](LICENSE)\n')).toEqual([
      { kind: 'paragraph', words: [text('例子。')] },
      { kind: 'paragraph', words: [text('许可')] },
    ])
  })

  it.each(['zh-CN', 'en'])('reads all of the guide in %s', (language) => {
    const source = readFileSync(new URL(`../../../docs/guide.${language}.md`, import.meta.url), 'utf8')
    const blocks = readMarkdown(source)
    // What is left out must not be missed in its sentence.
    expect(source).not.toMatch(/\.md\) *\S/)
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
    expect(new Set(blocks.map(({ kind }) => kind)).size).toBeGreaterThan(2)
    for (const block of blocks) {
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.head.length)
      expect(listWords(block).filter(({ kind, text: words }) => kind !== 'code' && /^#|\*\*|`|\]\(|^\||^- /.test(words))).toEqual([])
    }
  })
})

function listWords(block: Block): readonly Word[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.words
    case 'list':
      return block.items.flat()
    case 'table':
      return [...block.head, ...block.rows.flat()].flat()
    case 'code':
      return []
  }
}

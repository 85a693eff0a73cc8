import { Fragment, useRef } from 'react'

import english from '#docs/guide.en.md?raw'
import chinese from '#docs/guide.zh-CN.md?raw'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { readMarkdown, type Block, type Word } from './read-markdown.ts'

import styles from './guide-dialog.module.css'

const guides = { 'zh-CN': readMarkdown(chinese), en: readMarkdown(english) }

/** The guide, as it lies beside the program, in the language of the window. */
export function GuideDialog() {
  const { place } = useSession()
  const { t, language } = useMessages()
  const { panel } = useStore(place)
  const text = useRef<HTMLDivElement>(null)
  const [title, ...blocks] = guides[language]
  const chapters = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
  const goTo = (chapter: Block) => text.current?.children[blocks.indexOf(chapter)]?.scrollIntoView()
  return (
    <Dialog
      title={title?.kind === 'heading' ? spell(title.words) : t('guide.title')}
      shape="sheet"
      isOpen={panel === 'guide'}
      onClose={() => place.go({ panel: null }, 'replace')}
    >
      {chapters.length === 0 ? null : (
        <nav className={styles.contents} aria-label={t('guide.contents')}>
          {chapters.map((chapter) => (
            <Button key={spell(chapter.words)} look="quiet" onPress={() => goTo(chapter)}>
              {spell(chapter.words)}
            </Button>
          ))}
        </nav>
      )}
      <div ref={text} className={styles.text}>
        {blocks.map((block, at) => (
          <BlockView key={at} block={block} />
        ))}
      </div>
    </Dialog>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <Words words={block.words} />
        </h3>
      )
    case 'paragraph':
      return (
        <p>
          <Words words={block.words} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((words) => (
            <li key={spell(words)}>
              <Words words={words} />
            </li>
          ))}
        </List>
      )
    }
    case 'code':
      return <pre>{block.text}</pre>
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((words) => (
                <th key={spell(words)} scope="col">
                  <Words words={words} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={spell(row.flat())}>
                {row.map((words) => (
                  <td key={spell(words)}>
                    <Words words={words} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

const tags = { text: Fragment, code: 'code', bold: 'b' } as const

function Words({ words }: { readonly words: readonly Word[] }) {
  return words.map(({ kind, text }, at) => {
    const Tag = tags[kind]
    return <Tag key={at}>{text}</Tag>
  })
}

const spell = (words: readonly Word[]) => words.map(({ text }) => text).join('')

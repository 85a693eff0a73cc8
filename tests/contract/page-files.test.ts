import { describe, expect, it } from 'vitest'

import { passesOver } from '#archive/import/passed-over.ts'
import { transcribe } from '#archive/import/transcript.ts'
import { loadResources } from '#archive/resources.ts'
import { acceptedPages, pageEndings, webPageEndings } from '#contract/page-files.ts'
import { pickFiles } from '#renderer/host/pick-files.ts'

const { passedOver } = loadResources()

describe('the kinds of files that dialogs propose', () => {
  it.each(pageEndings)('are read from a folder: .%s', (ending) => {
    expect(passesOver(`1.${ending}`, passedOver)).toBeNull()
  })

  it.each(webPageEndings)('are read as what they are called where nothing else tells it: .%s', (ending) => {
    expect(transcribe(new TextEncoder().encode('<p>昨日</p>'), `1.${ending.toUpperCase()}`, null).mediaType).toBe('text/html')
  })

  it('are all proposed in the browser, and none where a folder is chosen', () => {
    const made: HTMLInputElement[] = []
    const page = {
      createElement: () => {
        made.push({ addEventListener() {}, click() {}, accept: '' } as never)
        return made.at(-1)
      },
      body: { append() {} },
    } as unknown as Document
    void pickFiles(page, 'files')
    void pickFiles(page, 'folder')
    expect(made.map(({ accept }) => accept)).toEqual([acceptedPages, ''])
    expect(acceptedPages.split(',')).toEqual(expect.arrayContaining(pageEndings.map((ending) => `.${ending}`)))
    expect(pageEndings).toEqual(expect.arrayContaining(['txt', 'html', 'htm', 'xhtml', 'mht', 'mhtml']))
  })
})

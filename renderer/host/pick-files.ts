import { acceptedPages } from '#contract/page-files.ts'

/** Opens the browser's own file dialog; an empty list when the user thinks better of it. */
export function pickFiles(page: Document, what: 'files' | 'folder'): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = page.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.webkitdirectory = what === 'folder'
    if (what === 'files') input.accept = acceptedPages
    input.hidden = true
    const finish = () => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', finish, { once: true })
    input.addEventListener('cancel', finish, { once: true })
    page.body.append(input)
    input.click()
  })
}

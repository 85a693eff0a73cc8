/** What files of pages are called. Dialogs propose these kinds; a file of any other name is tried as well when it is chosen. */

const textEndings = ['txt', 'text'] as const

/** Of web pages: one without a head is told by its name. */
export const webPageEndings = ['html', 'htm', 'xhtml', 'xhtm', 'xht', 'shtml'] as const

/** Of web pages saved in one file with what belongs to them. */
const savedPageEndings = ['mht', 'mhtml'] as const

/** All, without the dot, as dialogs of the desktop want them. */
export const pageEndings: readonly string[] = [...textEndings, ...webPageEndings, ...savedPageEndings]

/** All, as a browser's dialog wants them. Systems that go by kinds instead of names need those, too. */
export const acceptedPages: string = [
  ...pageEndings.map((ending) => `.${ending}`),
  'text/plain',
  'text/html',
  'application/xhtml+xml',
].join(',')

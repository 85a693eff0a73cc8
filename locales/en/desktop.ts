import type { desktop as chinese } from '../zh-CN/desktop.ts'

/** Menus and dialogs of the desktop program. */
export const desktop: typeof chinese = {
  file: 'File',
  'import-files': 'Import Files…',
  'import-folder': 'Import Folder…',
  print: 'Print…',
  'save-pdf': 'Save as PDF…',
  'show-archive': 'Show Archive in Folder',
  edit: 'Edit',
  find: 'Find',
  view: 'View',
  window: 'Window',
  help: 'Help',
  'font-licence': 'Licence of the Print Fonts',
  'choose-files': 'Choose newspaper pages to import',
  'choose-folder': 'Choose a folder to import',
  'choose-button': 'Import',
  'page-files': 'Newspaper pages',
  'all-files': 'All files',
  'save-title': 'Save as PDF',
  'pdf-files': 'PDF files',
  untitled: 'Clippings',
}

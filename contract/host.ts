/** What a host can do for the renderer beyond the archive: files, paper, the system. Never a bare path crosses here. */
import type { ExportRequest, PrintRequest } from './requests.ts'

/** A promise of files: a token for what the user chose, and what to show for it. */
export interface FileGrant {
  readonly grant: string
  /** Names for people, at most a few. */
  readonly label: string
}

/** A browser's `File`: hosts that live in a page take their parameter as `File`. The contract itself has no DOM types. */
export interface DroppedFile {
  readonly name: string
  readonly size: number
}

export type SaveOutcome = { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'cancelled' }

export interface Host {
  /** `electron` has native dialogs; `browser` uploads what is chosen. */
  readonly kind: 'electron' | 'browser'
  readonly platform: 'darwin' | 'win32' | 'linux'
  /** The language the system or the browser is set to, as it names it: `en-US`. */
  readonly systemLanguage: string
  /** Asks for files or a folder; null when the user thinks better of it. */
  chooseFiles(what: 'files' | 'folder'): Promise<FileGrant | null>
  /** Takes files dropped on the window or picked in a file input. */
  grantDropped(files: readonly DroppedFile[]): Promise<FileGrant | null>
  /** Makes the PDF and opens the system's print dialog with it. */
  print(request: PrintRequest): Promise<void>
  /** Makes the PDF and saves it where the user says. */
  savePdf(request: PrintRequest): Promise<SaveOutcome>
  /** Gives up the PDFs that are being made; whoever waits for one gets `cancelled`. */
  cancelPdf(): Promise<void>
  /** Makes the document of an export and saves it where the user says. */
  saveExport(request: ExportRequest): Promise<SaveOutcome>
  /** Copies the whole archive to a file where the user says. */
  backUp(): Promise<SaveOutcome>
  /** Shows the file that an article came from in the system's file manager, where there is one. */
  revealSource(articleId: string): Promise<boolean>
}

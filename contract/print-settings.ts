/** How a digest is set on paper: kept with it, so that a reprint looks the same. */

export const papers = ['A4', '16K', 'letter'] as const
export type Paper = (typeof papers)[number]

/** `large` is the size of official documents. */
export const typeSizes = ['standard', 'large'] as const
export type TypeSize = (typeof typeSizes)[number]

/** Whether every article begins a page or follows the one before. */
export const flows = ['page-each', 'run-on'] as const
export type Flow = (typeof flows)[number]

export interface PrintSettings {
  readonly paper: Paper
  readonly typeSize: TypeSize
  readonly flow: Flow
}

export const standardSettings: PrintSettings = { paper: 'A4', typeSize: 'standard', flow: 'page-each' }

/** Raised with every change of the parser that can change a reading; stored with each page. */
export const parserVersion: number = 18

const radicalsAndCompatibility = /[\u2E80-\u2FDF\uF900-\uFAD9]/gu

/**
 * Text taken out of old PDFs spells common characters with radicals (⽂ U+2F42 for 文) and compatibility ideographs. They
 * look the same; on paper they are the ordinary character, so that a PDF can be searched and copied from.
 */
export function unifyRadicals(text: string): string {
  return text.replace(radicalsAndCompatibility, (char) => char.normalize('NFKC'))
}

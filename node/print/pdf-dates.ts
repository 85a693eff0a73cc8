/**
 * Sets the dates inside a PDF to the day of printing, so that the same document gives the same bytes. The new dates are as
 * long as those that Chromium writes (`(D:20260101120000+00'00')`): every offset in the file stays right.
 */
export function datePdf(pdf: Uint8Array, printedOn: string): Uint8Array {
  const [year = '', month = '01', day = '01'] = printedOn.split('-')
  const date = `${year}${month}${day}000000`
  const dated = Buffer.from(pdf)
  for (const key of ['/CreationDate (D:', '/ModDate (D:']) {
    const at = dated.indexOf(key, 0, 'latin1')
    if (at !== -1) dated.write(date, at + key.length, 'latin1')
  }
  return new Uint8Array(dated.buffer, dated.byteOffset, dated.byteLength)
}

/** What to say of how a query was understood; null when it was taken as it stands, spaces and letter widths aside. */
export function describeReading(query: string, understood: string): string | null {
  return understood === '' || plain(query) === plain(understood) ? null : understood
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

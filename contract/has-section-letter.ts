/** Papers name a page by itself where the letter of a section leads (A05版), and with 第 where it is a mere number (第05版). */
export function hasSectionLetter(page: string): boolean {
  return !/^\d/.test(page)
}

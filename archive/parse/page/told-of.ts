/** What is told of a time gone by: 2013年第九号台风掀了屋顶,如今新屋盖好了. */

/** In the sentence, or soon behind it. */
const since = /如今|至今[没未还仍]|当年|那[年时天]|记[着得]|此后|曾/
/** A paper of that time lies on the table: 旧报上写着… */
const written = /写[着道有]|标着|旧报|记载/

/** True where the words at this place are told from a later time. */
export function isToldOf(text: string, index: number): boolean {
  const [behind = ''] = text.slice(index, index + 60).split('\n', 1)
  return since.test(behind) || isWritten(text, index)
}

/** True where the words at this place are read from something old. */
export function isWritten(text: string, index: number): boolean {
  return written.test(text.slice(Math.max(0, index - 16), index))
}

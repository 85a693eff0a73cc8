/** Who asks in an interview: 大河报:为什么选了粮仓? above 梅傲霜:便宜,也够高。 */

/** 某某: · 【某某】 · (某某) at the beginning, with a number or without. */
const speaker = /^[■□●]?\s?(?:[【(]([〇㐀-鿿𠀀-𲎯]{1,8})[】)]:?|([〇㐀-鿿𠀀-𲎯]{1,8})\d{0,2}:)\s?(?=\S)/u

/** The words before the colon; nothing where nobody speaks. */
function speakerOf(plain: string): string | undefined {
  const found = speaker.exec(plain)
  return found?.[1] ?? found?.[2]
}

/** The questions of an interview: who asks does so twice and more, and somebody else answers as often. Titles of one form differ there. */
export function findQuestions(lines: readonly string[]): ReadonlySet<string> {
  const questions = lines.filter((plain) => plain.endsWith('?') && speaker.test(plain))
  if (questions.length < fewest) return noQuestions
  const times = new Map<string, number>()
  for (const plain of lines) {
    const who = speakerOf(plain)
    if (who !== undefined) times.set(who, (times.get(who) ?? 0) + 1)
  }
  const often = [...times].filter(([, count]) => count >= fewest).map(([who]) => who)
  return often.length < 2 ? noQuestions : new Set(questions.filter((plain) => often.includes(speakerOf(plain) as string)))
}
const fewest = 2
const noQuestions: ReadonlySet<string> = new Set()

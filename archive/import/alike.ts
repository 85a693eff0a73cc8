/** How much two texts have in common: pairs of neighbouring characters, each counted as often as both have it. */

/** From here on two texts are the same article in two editions; reports of one series have less in common. */
export const nearlyTheSame = 0.9

/** From 0, nothing, to 1, the same pairs; of folded texts. */
export function measureLikeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length) - 1
  if (longer < 1) return one === other ? 1 : 0
  const left = new Map<string, number>()
  for (const pair of pairsOf(one)) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of pairsOf(other)) {
    const count = left.get(pair) ?? 0
    if (count > 0) common++
    left.set(pair, count - 1)
  }
  return common / longer
}

function* pairsOf(text: string): Generator<string> {
  for (let at = 1; at < text.length; at++) yield text.slice(at - 1, at + 1)
}

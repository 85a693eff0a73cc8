/** The paper with whose name a run of characters ends: 频道某某日报, 某某融媒某某今报. */
import type { ParseResources } from '../resources.ts'

/** The longest name of a known paper at the end of a run that has more; null: it ends with none. */
export function paperAtEnd(run: string, { outlets }: ParseResources): string | null {
  for (let at = 1; run.length - at >= 3; at++) if (outlets.outlets.has(run.slice(at))) return run.slice(at)
  return null
}

import { useEffect, useState } from 'react'

/** In milliseconds: what is done sooner needs no word. */
const patience = 400

/** Whether something under way takes long enough to say so. */
export function useSlow(pending: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!pending) return undefined
    const timer = setTimeout(() => setSlow(true), patience)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [pending])
  return slow
}

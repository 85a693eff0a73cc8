import { useState } from 'react'

import type { ArchiveError } from '#contract/errors.ts'
import type { Article, ArticleName, CutOutcome } from '#contract/models.ts'

import { useAction } from '../data/use-action.ts'
import { useSession } from '../session.ts'

/** Splitting and merging the open article: whether the places for it are shown, and what was done last. */
export interface Cutting {
  readonly isOn: boolean
  toggle(): void
  readonly pending: boolean
  readonly failure: ArchiveError | null
  readonly done: CutOutcome | null
  /** Takes the last word away. */
  forget(): void
  /** The second piece begins with this paragraph. */
  split(paragraph: number): void
  merge(next: ArticleName): void
  accept(): void
  decline(): void
  undo(cutId: number): void
}

export function useCutting({ id }: Article): Cutting {
  const { api, answers } = useSession()
  const [isOn, setOn] = useState(false)
  const [done, setDone] = useState<CutOutcome | null>(null)
  const action = useAction(async (act: () => Promise<CutOutcome>) => {
    try {
      setDone(await act())
    } catch (thrown) {
      // What was refused may have been cut elsewhere since it was shown.
      answers.refresh()
      throw thrown
    }
  })
  const carryOut = (act: () => Promise<CutOutcome>) => {
    setDone(null)
    void action.run(act)
  }
  return {
    isOn,
    toggle: () => setOn(!isOn),
    pending: action.pending,
    failure: action.failure,
    done,
    forget: () => {
      setDone(null)
      action.forget()
    },
    split: (paragraph) => carryOut(() => api.splitArticle({ id, at: { paragraph } })),
    merge: (next) => carryOut(() => api.mergeArticles({ id, nextId: next.id })),
    accept: () => carryOut(() => api.acceptOffer({ id })),
    decline: () => carryOut(() => api.declineOffer({ id })),
    undo: (cutId) => carryOut(() => api.undoCut({ cutId })),
  }
}

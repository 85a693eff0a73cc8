/**
 * What has the focus may go away with the very act it was used for: a tag with its own button, a line that became empty. The
 * browser then gives the focus to the page, and whoever goes by keyboard or screen reader starts at the top again. Here it
 * is handed on: to what stands in that place now, else to what is nearest within the same pane or dialog. Who moves the
 * focus himself, be it an overlay that gives it back, is left alone.
 */
export function keepFocus(page: Document): () => void {
  /** What has the focus, and all it is in, from the inside out. */
  let trail: readonly Element[] = []
  /** Where the focus came from into the overlay that it is in. */
  let origin: readonly Element[] = []

  const remember = ({ target }: FocusEvent) => {
    const next = target instanceof Element ? listAncestors(target) : []
    if (trail.length > 0 && isApart(trail, next)) origin = trail
    trail = next
  }
  const forget = ({ target, relatedTarget }: FocusEvent) => {
    // Of what is going away the browser may say so while it is still there.
    queueMicrotask(() => {
      if (relatedTarget === null && trail[0] === target && trail[0]?.isConnected && page.hasFocus()) trail = []
    })
  }
  const observer = new MutationObserver((records) => {
    const [lost] = trail
    if (lost === undefined || lost.isConnected) return
    const nearest = trail.find((element) => element.isConnected)
    // A list that knows its rows by key gives the focus to the neighbour itself, drawn or not. In the page rows stand in the
    // order in which they were drawn.
    const row = trail.find((element) => element.matches('[role="row"][data-collection]'))
    if (row?.isConnected === false && nearest?.closest('[data-collection]')) {
      trail = []
      return
    }
    // An overlay went, and what opened it may have gone along.
    const home = nearest === page.body ? origin.find((element) => element.isConnected) : nearest
    const gone = records.find((record) => record.target === home && [...record.removedNodes].some((node) => node.contains(lost)))
    trail = []
    const handOn = () => {
      if (page.activeElement !== page.body || !home?.isConnected) return
      findHeir(home, gone?.previousSibling ?? null)?.focus({ preventScroll: true })
    }
    // In the next frame an open dialog sends the focus to its beginning, and one that closed gives it back.
    if (home?.closest('[role="dialog"]')) handOn()
    else requestAnimationFrame(() => requestAnimationFrame(handOn))
  })

  page.addEventListener('focusin', remember)
  page.addEventListener('focusout', forget)
  observer.observe(page.body, { childList: true, subtree: true })
  return () => {
    page.removeEventListener('focusin', remember)
    page.removeEventListener('focusout', forget)
    observer.disconnect()
  }
}

function listAncestors(element: Element): readonly Element[] {
  return element.parentElement === null ? [element] : [element, ...listAncestors(element.parentElement)]
}

/** Overlays stand beside the rest of the page, in the body themselves. */
function isApart(one: readonly Element[], other: readonly Element[]): boolean {
  return one.at(-3) !== other.at(-3)
}

const focusable = 'a[href], button, input, select, textarea, [tabindex]'

/** What does something, and no splitter: the first that can be reached by Tab behind a place in `home`, else the last before it, else `home` itself; else further out. */
function findHeir(home: Element, before: Node | null): HTMLElement | null {
  const reachable = [...home.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled, [role="separator"]') && element.checkVisibility({ visibilityProperty: true }),
  )
  const behind = reachable.find((element) => before === null || isBehind(before, element))
  const heir = behind ?? reachable.at(-1)
  if (heir !== undefined) return heir
  if (home instanceof HTMLElement && home.hasAttribute('tabindex')) return home
  return home.parentElement === null ? null : findHeir(home.parentElement, home)
}

function isBehind(place: Node, element: Node): boolean {
  return !place.contains(element) && (place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

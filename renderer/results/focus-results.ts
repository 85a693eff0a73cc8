export const resultListId = 'results'

/** Moves the focus from the search box into the list of results. */
export function focusResults(): void {
  document.getElementById(resultListId)?.focus()
}

/** Opens the result that the list stands on, the first unless somebody has moved, and moves the focus there. */
export function enterResults(): void {
  const row = document.querySelector(`#${resultListId} [role="row"][data-active]`)
  if (row instanceof HTMLElement) row.click()
  focusResults()
}

/** Where what had the focus goes away: in a narrow window results and article take each other's place, and the focus goes along. */
export function followFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    // The list itself comes with the answer.
    const ids = [resultListId, 'pane-results', 'pane-article']
    ids
      .map((id) => document.getElementById(id))
      .find((element) => element !== null)
      ?.focus()
  })
}

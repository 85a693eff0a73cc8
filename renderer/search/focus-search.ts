export const searchFieldId = 'search-field'

/** Puts the cursor into the search box with the query chosen, so that typing starts a new one. */
export function focusSearch(): void {
  const field = document.getElementById(searchFieldId)
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}

/** Gives the focus to the dialog around an element that is about to go: lost, not even Escape would be heard. */
export function focusDialog(within: Element): void {
  within.closest<HTMLElement>('[role="dialog"]')?.focus()
}

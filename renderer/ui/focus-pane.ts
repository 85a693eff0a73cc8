/** Moves the focus to a pane out of a dialog that closes now, which would give it back to where it was opened. */
export function focusPane(id: string): void {
  const focus = (): void => {
    if (document.querySelector('[role="dialog"]') !== null) requestAnimationFrame(focus)
    // The dialog gives the focus back in a frame of its own.
    else requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()))
  }
  requestAnimationFrame(focus)
}

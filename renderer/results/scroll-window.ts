/**
 * Which rows of a long list are on screen. Browsers cannot make a box taller than some ten million pixels, and a million
 * hits need more. So beyond `tallest` the box is shorter than the list: small scrolls move both alike, row by row; a leap of
 * the scroll bar goes to the same fraction of the list.
 */
export interface ScrollWindow {
  readonly rows: number
  /** Height of the part on screen. */
  readonly view: number
  /** Where the box is scrolled to. */
  readonly boxTop: number
  /** Where in the whole list that is. */
  readonly listTop: number
}

export const rowHeight = 132
const tallest = 8_000_000
/** Rows drawn beyond either edge, so that a scroll shows no gap. */
const beyond = 4

const listHeight = ({ rows }: ScrollWindow) => rows * rowHeight
const mostListTop = (list: ScrollWindow) => Math.max(0, listHeight(list) - list.view)
const mostBoxTop = (list: ScrollWindow) => Math.max(0, boxHeight(list) - list.view)
const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value))

export function boxHeight(list: ScrollWindow): number {
  return Math.min(tallest, listHeight(list))
}

/** The window after the box was scrolled by the user. */
export function scrollBox(list: ScrollWindow, boxTop: number): ScrollWindow {
  return { ...list, boxTop, listTop: findListTop(list, boxTop) }
}

function findListTop(list: ScrollWindow, boxTop: number): number {
  if (listHeight(list) <= tallest) return clamp(boxTop, mostListTop(list))
  // The ends of the box are the ends of the list, however they were reached.
  if (boxTop <= 0) return 0
  if (boxTop >= mostBoxTop(list)) return mostListTop(list)
  const moved = boxTop - list.boxTop
  if (Math.abs(moved) <= 2 * list.view) return clamp(list.listTop + moved, mostListTop(list))
  return (boxTop / mostBoxTop(list)) * mostListTop(list)
}

/** The window with other rows or another height, as near to the present place as they allow. */
export function resizeWindow(list: ScrollWindow, rows: number, view: number): ScrollWindow {
  if (rows === list.rows && view === list.view) return list
  return goTo({ ...list, rows, view }, list.listTop)
}

/** The window moved so that a row is wholly on screen, by as little as possible. */
export function showRow(list: ScrollWindow, row: number): ScrollWindow {
  const top = row * rowHeight
  if (top < list.listTop) return goTo(list, top)
  return top + rowHeight > list.listTop + list.view ? goTo(list, top + rowHeight - list.view) : list
}

function goTo(list: ScrollWindow, wanted: number): ScrollWindow {
  const listTop = clamp(wanted, mostListTop(list))
  const boxTop = listHeight(list) <= tallest || mostListTop(list) === 0 ? listTop : (listTop / mostListTop(list)) * mostBoxTop(list)
  return { ...list, boxTop: Math.round(boxTop), listTop }
}

export interface DrawnRow {
  readonly index: number
  /** Where in the box it is drawn. */
  readonly top: number
}

export function drawnRows(list: ScrollWindow): readonly DrawnRow[] {
  const first = Math.max(0, Math.floor(list.listTop / rowHeight) - beyond)
  const last = Math.min(list.rows - 1, Math.ceil((list.listTop + list.view) / rowHeight) + beyond)
  const shift = list.boxTop - list.listTop
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => ({ index: first + at, top: (first + at) * rowHeight + shift }))
}

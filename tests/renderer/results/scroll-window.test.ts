import { describe, expect, it } from 'vitest'

import { boxHeight, drawnRows, resizeWindow, rowHeight, scrollBox, showRow, type ScrollWindow } from '#renderer/results/scroll-window.ts'

const view = 600
const windowOf = (rows: number): ScrollWindow => resizeWindow({ rows: 0, view, boxTop: 0, listTop: 0 }, rows, view)
const onScreen = (list: ScrollWindow) =>
  drawnRows(list)
    .filter(({ top }) => top + rowHeight > list.boxTop && top < list.boxTop + view)
    .map(({ index }) => index)

describe('a short list', () => {
  it('is drawn where the box is scrolled to', () => {
    const list = scrollBox(windowOf(100), 10 * rowHeight)
    expect(boxHeight(list)).toBe(100 * rowHeight)
    expect(onScreen(list)[0]).toBe(10)
    expect(drawnRows(list).find(({ index }) => index === 10)?.top).toBe(10 * rowHeight)
  })

  it('draws no row that it does not have', () => {
    expect(drawnRows(windowOf(0))).toEqual([])
    expect(drawnRows(windowOf(2)).map(({ index }) => index)).toEqual([0, 1])
  })

  it('moves no further than needed to show a row', () => {
    const list = windowOf(100)
    expect(showRow(list, 2)).toBe(list)
    expect(showRow(list, 50).listTop).toBe(51 * rowHeight - view)
    expect(showRow(showRow(list, 50), 10).listTop).toBe(10 * rowHeight)
  })

  it('stays within the list when hits become fewer', () => {
    expect(resizeWindow(scrollBox(windowOf(100), 90 * rowHeight), 5, view).listTop).toBe(5 * rowHeight - view)
  })
})

describe('a list of a million hits', () => {
  const rows = 1_000_000

  it('fits a box that browsers can make', () => {
    expect(boxHeight(windowOf(rows))).toBeLessThan(16_000_000)
  })

  it('shows the last hit at the end of the box', () => {
    const list = windowOf(rows)
    expect(onScreen(scrollBox(list, boxHeight(list) - view)).at(-1)).toBe(rows - 1)
    expect(onScreen(showRow(list, rows - 1)).at(-1)).toBe(rows - 1)
  })

  it('goes to the same fraction at a leap of the scroll bar', () => {
    const list = scrollBox(windowOf(rows), boxHeight(windowOf(rows)) / 2)
    expect(Math.abs((onScreen(list)[0] ?? 0) - rows / 2)).toBeLessThan(100)
  })

  it('moves row by row at a turn of the wheel', () => {
    const before = showRow(windowOf(rows), 500_000)
    const after = scrollBox(before, before.boxTop + rowHeight)
    expect(after.listTop - before.listTop).toBe(rowHeight)
  })

  it('reaches every row by its number', () => {
    for (const row of [0, 1, 77_777, 500_000, 999_998]) expect(onScreen(showRow(windowOf(rows), row))).toContain(row)
  })

  it('is at the first hit when the box is at its top', () => {
    expect(onScreen(scrollBox(showRow(windowOf(rows), 500), 0))[0]).toBe(0)
  })
})

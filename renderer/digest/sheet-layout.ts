import { type DropTarget, ListLayout } from 'react-aria-components'

/** Rows one below the other, of which those in the window are drawn; the list itself does not scroll, the sheet around it does. */
export class SheetLayout<T> extends ListLayout<T> {
  /** Takes a point of the list. `ListLayout` adds what is out of sight above, which would be right only if the list itself scrolled. */
  override getDropTargetFromPoint(x: number, y: number, isValidDropTarget: (target: DropTarget) => boolean): DropTarget | null {
    const seen = this.virtualizer?.visibleRect
    return super.getDropTargetFromPoint(x - (seen?.x ?? 0), y - (seen?.y ?? 0), isValidDropTarget)
  }
}

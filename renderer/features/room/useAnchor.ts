import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

type Anchor = { readonly top: number; readonly left: number }

/** Where a popover below a position of the text belongs, in the coordinates of the box around the text. */
export function useAnchor(editor: Editor, box: RefObject<HTMLElement | null>, position: number | null, changes: unknown): Anchor | null {
  const [anchor, setAnchor] = useState<Anchor | null>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (box.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer line breaks anew and moves what stands below it
  useLayoutEffect(() => {
    // When what hid the room goes, React runs this before the editor is back in the page; the place of before still holds.
    if (editor.isDestroyed) return
    if (position === null || box.current === null || position > editor.state.doc.content.size) {
      setAnchor(null)
      return
    }
    const around = box.current.getBoundingClientRect()
    const node = editor.view.nodeDOM(position)
    const start = editor.view.coordsAtPos(Math.min(position, editor.state.doc.content.size))
    const bottom = node instanceof HTMLElement ? node.getBoundingClientRect().bottom : start.bottom
    const next = { top: bottom - around.top + 4, left: Math.max(0, Math.min(start.left - around.left, around.width - 460)) }
    setAnchor((before) => (before?.top === next.top && before.left === next.left ? before : next))
  }, [editor, box, position, changes, width])
  return anchor
}

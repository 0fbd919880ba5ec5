import { renderHook } from '@testing-library/react'
import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { useAnchor } from '#renderer/features/room/useAnchor.ts'

describe('useAnchor', () => {
  it('waits for an editor that is not in the page', () => {
    const editor = new Editor({ element: null, extensions: [StarterKit] })
    const box = createRef<HTMLElement>()
    box.current = document.createElement('div')

    const { result } = renderHook(() => useAnchor(editor, box, 0, ''))

    expect(result.current).toBeNull()
    editor.destroy()
  })
})

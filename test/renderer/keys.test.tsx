import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listenToKeys, useKeys } from '#renderer/keys.ts'

let closed = 0

/** A screen that Esc closes, with something in it that has the keyboard. */
function Screen({ of }: { readonly of: object }) {
  useKeys({
    Escape: () => {
      closed++
    },
  })
  return (
    <button type="button" {...of}>
      it
    </button>
  )
}

describe('Esc', () => {
  beforeEach(() => {
    listenToKeys()
    closed = 0
  })
  afterEach(cleanup)

  it.each([
    ['closes the panel whose own button has the keyboard', { 'aria-expanded': true }, true],
    ['is left to an open list of choices', { 'aria-expanded': true, role: 'combobox' }, false],
    ['is left to an open menu', { 'aria-expanded': true, 'aria-haspopup': 'menu' }, false],
    ['closes the panel when the list is not open', { 'aria-expanded': false, 'aria-haspopup': 'menu' }, true],
  ])('%s', (_, of, isClosed) => {
    render(<Screen of={of} />)

    fireEvent.keyDown(screen.getByText('it'), { key: 'Escape', code: 'Escape' })

    expect(closed > 0).toBe(isClosed)
  })
})

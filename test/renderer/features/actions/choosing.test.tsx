import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ActionsScreen } from '#renderer/features/actions/ActionsScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantAction, plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const box = (n: number) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Choose CSSWG/2015/A${n}` })
const isChosen = () => [1, 2, 3, 4].map((n) => box(n).checked)

describe('choosing actions of the list', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
    await plantAction(app, 'act-1')
    await plantAction(app, 'act-2')
    await plantAction(app, 'act-3')
    await plantAction(app, 'act-4', { leadId: ids.lcdc })
    showScreen({ app, Screen: ActionsScreen, path: '/actions' })
    await screen.findByText(/4 open/, { selector: '.fact' })
  })
  afterEach(async () => {
    cleanup()
    vi.restoreAllMocks()
    expect(app.reported).toEqual([])
    await app.close()
  })

  it('chooses from the box clicked last to the one clicked with Shift', () => {
    fireEvent.click(box(3))
    fireEvent.click(box(1), { shiftKey: true })

    expect(isChosen()).toEqual([true, true, true, false])
  })

  it('chooses one alone with Shift when none was clicked before', () => {
    fireEvent.click(box(2), { shiftKey: true })

    expect(isChosen()).toEqual([false, true, false, false])
  })

  it('leaves the list where it is when the actions of an agency are unfolded', async () => {
    const fold = screen.getByRole('button', { name: /MoPS/ })
    fireEvent.click(fold)
    fireEvent.keyDown(document.body, { key: 'ArrowDown', code: 'ArrowDown' })
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    fireEvent.click(fold)

    expect(await screen.findByRole('checkbox', { name: 'Choose CSSWG/2015/A1' })).toBeTruthy()
    expect(scrolled).not.toHaveBeenCalled()
  })
})

import { useSearch } from '@tanstack/react-router'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import { RoomScreen } from '#renderer/features/room/RoomScreen.tsx'
import type { ProposalId } from '#shared/domain/activity.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, ids, itemId } from '#test/support/convening.ts'
import { confirmWording, holdMeeting, openMinutes, plantMeeting, restrict, type } from '#test/support/letters.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const SECRET = 'The informant will be paid.'
const WAITS = 'Waits, but is restricted in the minutes now; its words are not shown.'

describe('sentences that were restricted after they were sent to the matrix', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await confirmWording(app)
    await holdMeeting(app)
    const doc = await openMinutes(app)
    for (const text of [SECRET, 'The MoU was signed.']) {
      await type(app, doc, text)
      await app.call('matrix.propose', {
        ...{ id: app.newId<ProposalId>(), activityId: activityId(2), column: 'progress', language: 'en', text },
        ...{ sourceKind: 'minutes', sourceId: itemId('mou') },
      })
    }
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })

  it('show no word in the tray, say that they wait, lead to the minutes, and can only be refused', async () => {
    await restrict(app, await openMinutes(app), SECRET)
    const { router } = showScreen({ app, Screen: MatrixScreen, path: '/matrix?panel=tray' })
    const panel = within((await screen.findByRole('heading', { name: 'Waiting sentences' })).closest('aside') as HTMLElement)

    expect(panel.getByText(WAITS)).toBeTruthy()
    expect(panel.getByText('2 wait; 1 of them is restricted now and cannot be accepted.')).toBeTruthy()
    expect(document.body.textContent).not.toContain(SECRET)
    await waitFor(() => expect(document.activeElement?.textContent).toContain(WAITS))
    expect(panel.queryByRole('button', { name: 'Accept' })).toBeNull()
    press('e')
    expect(panel.queryByRole('textbox')).toBeNull()

    fireEvent.click(panel.getByRole('button', { name: 'Open the minutes' }))
    await waitFor(() => expect(router.state.location.pathname).toBe(`/meetings/${ids.meeting}/room`))
  })

  it('show no word in the row either, and the next one is accepted in their place', async () => {
    await restrict(app, await openMinutes(app), SECRET)
    showScreen({ app, Screen: MatrixScreen, path: `/matrix?open=${activityId(2)}` })
    const panel = within((await screen.findByRole('heading', { name: 'Proposed sentences' })).closest('section') as HTMLElement)

    expect(panel.getByText(WAITS)).toBeTruthy()
    expect(panel.getAllByRole('button', { name: 'Accept' })).toHaveLength(1)
    expect(document.body.textContent).not.toContain(SECRET)
    document.getElementById(`cell-${activityId(2)}-progress-en`)?.focus()
    press('Enter', { ctrlKey: true })

    await screen.findByText('Added to row 2')
    expect((await app.call('matrix.get', { activityId: activityId(2) })).activity.progressEn).toContain('The MoU was signed.')
  })

  it('lose their words in a matrix that was read before they were restricted', async () => {
    const { router } = showScreen({
      app,
      Screen: RoomOrMatrix,
      path: `/meetings/${ids.meeting}/room?at=matrix`,
      route: '/meetings/$meetingId/room',
    })
    await screen.findAllByText(SECRET)

    await router.navigate({ to: '.', search: {} } as never)
    const { editor } = (await screen.findByRole('textbox', { name: /Minutes of/ })) as HTMLElement & { readonly editor: Editor }
    await waitFor(() => expect(document.activeElement).toBe(editor.view.dom))
    editor.commands.setTextSelection(placeOf(editor, SECRET))
    press('x', { ctrlKey: true, shiftKey: true, code: 'KeyX' })
    await waitFor(async () => expect((await app.call('matrix.get', { activityId: activityId(2) })).proposals[0]?.isRestricted).toBe(true))
    await router.navigate({ to: '.', search: { at: 'matrix' } } as never)

    await screen.findAllByText(WAITS)
    expect(screen.queryAllByText(SECRET)).toEqual([])
  })
})

function RoomOrMatrix() {
  const { at } = useSearch({ strict: false }) as { readonly at?: string }
  return at === 'matrix' ? <MatrixScreen /> : <RoomScreen />
}

/** Place of the caret inside the paragraph with a text. */
function placeOf(editor: Editor, text: string): number {
  let found = 0
  editor.state.doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === text) found = position + 1
  })
  return found
}

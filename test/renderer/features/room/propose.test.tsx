import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RoomScreen } from '#renderer/features/room/RoomScreen.tsx'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, addMeeting, itemIds, meetingId } from '#test/support/room.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('words of the minutes proposed for the matrix by Ctrl 1, 2, 3', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp({ now: '2015-11-12T02:00:00.000Z' })
    await addMeeting(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const link = (...positions: number[]) =>
    app.db
      .insertInto('agendaItemActivity')
      .values(positions.map((position) => ({ id: `link-${position}`, itemId: itemIds[0], activityId: activityId(position) })))
      .execute()
  const write = async (html: string) => {
    await app.call('minutes.startMeeting', { meetingId })
    showScreen({ app, Screen: RoomScreen, path: `/meetings/${meetingId}/room`, route: '/meetings/$meetingId/room' })
    const box = (await screen.findByRole('textbox', { name: /Minutes of/ })) as HTMLElement & { readonly editor: Editor }
    await waitFor(() => expect(document.activeElement).toBe(box))
    box.editor.commands.setContent(html, { emitUpdate: true })
    return box.editor
  }
  const press = (digit: number) =>
    fireEvent.keyDown(document.activeElement ?? document.body, { key: String(digit), code: `Digit${digit}`, ctrlKey: true })
  const proposals = () => app.db.selectFrom('proposal').select(['activityId', 'columnName', 'text']).orderBy('proposedAt').execute()
  /** Place of some words in the text. */
  const placeOf = (editor: Editor, words: string) => {
    let place = 0
    editor.state.doc.descendants((node, position) => {
      const index = node.text?.indexOf(words) ?? -1
      if (index >= 0) place = position + index
    })
    return place
  }

  it('takes a part of two paragraphs as one sentence and says where it went', async () => {
    await link(4)
    const editor = await write('<p>First. The law was</p><p>passed in May. Last.</p>')
    const end = placeOf(editor, ' Last.')
    editor.commands.setTextSelection({ from: placeOf(editor, 'The law'), to: end })

    press(2)

    await screen.findByText('Proposed for Challenges of #4')
    expect(await proposals()).toEqual([{ activityId: activityId(4), columnName: 'challenges', text: 'The law was passed in May.' }])
    await waitFor(() => expect(editor.view.dom.querySelectorAll('[data-proposed="challenges"]')).toHaveLength(2))
  })

  it('takes the sentence at the caret when nothing is selected', async () => {
    await link(4)
    const editor = await write('<p>One law was passed. Two ports joined, says Mr. Keo. Go on.</p>')
    editor.commands.setTextSelection(placeOf(editor, 'ports'))

    press(1)

    await screen.findByText('Proposed for Progress of #4')
    expect((await proposals()).map(({ text }) => text)).toEqual(['Two ports joined, says Mr. Keo.'])
    await waitFor(() =>
      expect(editor.view.dom.querySelector('[data-proposed="progress"]')?.textContent).toBe('Two ports joined, says Mr. Keo.'),
    )
  })

  it('says that the item has no activity and lets one be chosen', async () => {
    const editor = await write('<p>Two ports joined.</p>')
    editor.commands.setTextSelection(3)

    press(3)

    const list = await screen.findByRole('listbox')
    expect(screen.getByText('No activity is linked to this item. Choose the one that the sentence is for:')).toBeTruthy()
    fireEvent.mouseDown(within(list).getByRole('option', { name: /#7/ }))
    await screen.findByText('Proposed for Key message of #7')
    expect(await proposals()).toEqual([{ activityId: activityId(7), columnName: 'keyMessage', text: 'Two ports joined.' }])
  })

  it('says what to do when the matrix has no activity to choose', async () => {
    await app.db.updateTable('activity').set({ deletedAt: '2015-11-01T00:00:00.000Z' }).execute()
    const editor = await write('<p>Two ports joined.</p>')
    editor.commands.setTextSelection(3)

    press(1)

    await screen.findByText('The matrix of this period has no activity yet. Write one under Matrix first; nothing was proposed.')
    expect(await proposals()).toEqual([])
  })

  it('asks for words where there are none', async () => {
    await link(4)
    await write('<p></p>')

    press(1)

    await screen.findByText('There are no words here. Put the caret into a sentence, or select the words.')
  })
})

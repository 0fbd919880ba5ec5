import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DocumentsScreen } from '#renderer/features/documents/DocumentsScreen.tsx'
import type { Paper } from '#shared/documents/tree.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids } from '#test/support/convening.ts'
import { plantMeeting } from '#test/support/letters.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const PAPERS = 1_000
const paper: Paper = { form: 1, kind: 'letter', language: 'en', title: 'Letter', number: null, datedOn: '2015-11-03', sections: [] }

describe('a register of twenty years', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
    await app.db
      .insertInto('outgoing')
      .values(
        Array.from({ length: PAPERS }, (_, index) => ({
          id: app.newId<OutgoingId>(),
          kind: 'letter' as const,
          meetingId: null,
          groupId: ids.csswg,
          language: 'en' as const,
          number: `${index + 1}/LCDC`,
          datedOn: '2015-11-03',
          addressee: `Agency ${index + 1}.`,
          tree: JSON.stringify(paper),
          madeAt: '2015-11-03T03:00:00.000Z',
        })) as never,
      )
      .execute()
    // What this DOM cannot work out, since it lays nothing out: how much of the list can be seen, and how high it is.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(PAPERS * 47)
  })
  afterEach(async () => {
    cleanup()
    vi.restoreAllMocks()
    expect(app.reported).toEqual([])
    await app.close()
  })

  it('draws the papers in sight, and the last one when it is asked for', async () => {
    showScreen({ app, Screen: DocumentsScreen, path: '/documents' })
    const grid = await screen.findByRole('grid')
    await screen.findByText(/Agency 1\./)
    const drawn = screen.getAllByRole('row').length

    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End', code: 'End' })
    fireEvent.scroll(grid.parentElement as HTMLElement)

    await screen.findByText(new RegExp(`Agency ${PAPERS}\\.`))
    expect(drawn).toBeLessThan(60)
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
    expect(screen.queryByText(/Agency 1\./)).toBeNull()
    expect(grid.getAttribute('aria-rowcount')).toBe(String(PAPERS + 2))
  })
})

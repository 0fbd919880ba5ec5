import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import type { ReportId } from '#shared/domain/period.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantMatrix } from '#test/support/matrix.ts'
import { showScreen } from '#test/support/show-screen.tsx'

describe('the wording of the report beside the matrix', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const head = () => app.call('report.head', { periodId: ids.period, language: 'en' })
  const field = async (label: string | RegExp) =>
    within((await screen.findByRole('heading', { name: 'Wording of the report' })).closest('aside') as HTMLElement).getByLabelText(label)
  const write = async (label: string | RegExp, text: string) => {
    fireEvent.change(await field(label), { target: { value: text } })
    fireEvent.blur(await field(label))
    await screen.findByText('Wording stored')
  }

  it('saves the one field that was changed, and leaves what another window wrote meanwhile', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix?panel=wording' })
    await field('Key mandate')
    const elsewhere = { ...(await head()), note: 'From another window' }
    await app.call('report.saveHead', { reportId: 'r-1' as ReportId, periodId: ids.period, language: 'en', head: elsewhere })

    await write('Key mandate', 'A shorter mandate')

    expect(await head()).toMatchObject({ mandate: 'A shorter mandate', note: 'From another window' })
  })
})

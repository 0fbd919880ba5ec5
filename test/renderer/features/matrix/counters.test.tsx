import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MatrixScreen } from '#renderer/features/matrix/MatrixScreen.tsx'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import type { ReportId } from '#shared/domain/period.ts'
import { reportingSubGroups } from '#shared/domain/report-record.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { showScreen } from '#test/support/show-screen.tsx'

const record = readReport(readFileSync('seeds/idswg-2015-report.txt'), 'idswg-2015-report.txt')

describe('counted indicators on the matrix', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await app.call('report.import', {
      ...{ reportId: app.newId<ReportId>(), record, sourceName: 'report.txt', subGroups: [...reportingSubGroups(record)] },
      group: { code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group' },
      period: { label: 'FY', startsOn: '2014-10-01', endsOn: '2015-09-30', roundTableKind: 'HL RTM', roundTableOn: '2015-11-27' },
    })
  })
  afterEach(async () => {
    cleanup()
    expect(app.reported).toEqual([])
    await app.close()
  })

  const openRow = async (position: number) => {
    fireEvent.click(await screen.findByTitle(`Row ${position} (Space)`))
    return within((await screen.findByText('Counted indicators')).closest('aside') as HTMLElement)
  }

  it('ask about the meeting that the report speaks of, and count it once it is accepted', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })

    fireEvent.click(await screen.findByRole('button', { name: 'Accept' }))
    await screen.findByText('Entered as held, day not known')
    const panel = await openRow(2)
    fireEvent.click(await panel.findByRole('button', { name: 'Use' }))

    expect(await screen.findByText('IDSWG meetings held: 1 of 1')).toBeTruthy()
    expect(panel.getByText('reached')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull()
  })

  it('are added by hand, and their sentence is offered to Progress', async () => {
    showScreen({ app, Screen: MatrixScreen, path: '/matrix' })
    const panel = await openRow(4)

    fireEvent.click(panel.getByRole('button', { name: 'Count something' }))
    fireEvent.change(await panel.findByLabelText(/How many were promised/), { target: { value: '3' } })
    fireEvent.click(panel.getByRole('button', { name: 'Save' }))
    fireEvent.click(await panel.findByRole('button', { name: 'Propose its sentence for Progress' }))

    expect(await screen.findByRole('button', { name: /Review 1 proposal/ })).toBeTruthy()
    expect(await screen.findByText('IDSWG meetings held: 0 of 3')).toBeTruthy()
  })
})

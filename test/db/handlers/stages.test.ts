import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionNoteId } from '#shared/domain/action.ts'
import type { EvidenceId, ProposalId } from '#shared/domain/activity.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { ids, plantAction, plantMatrix } from '#test/support/matrix.ts'

describe('the way of a report', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMatrix(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const periodId = ids.period
  const stage = async () => (await app.call('stages.get', { periodId })).stage
  const write = (text: string) => app.call('matrix.saveCell', { activityId: ids.meetings, column: 'progress', language: 'en', text })
  const freeze = async () => {
    await app.call('stages.send', { periodId, note: '' })
    await app.call('stages.freeze', { periodId, note: '' })
  }
  const lastCommand = async () =>
    (await app.db.selectFrom('op').select('commandId').orderBy('seq', 'desc').executeTakeFirstOrThrow()).commandId

  it('goes from the draft to the chair, the co-chairs, out and into the frozen copy, and keeps every note', async () => {
    expect(await stage()).toBe('draft')
    await app.call('stages.move', { periodId, stage: 'chair', note: 'By hand' })
    await app.call('stages.move', { periodId, stage: 'coChairs', note: '' })
    await app.call('stages.send', { periodId, note: 'E-mail to DIC' })
    await app.call('stages.freeze', { periodId, note: '' })

    const { steps, sent } = await app.call('stages.get', { periodId })
    expect(steps.map((step) => [step.stage, step.note])).toEqual([
      ['chair', 'By hand'],
      ['coChairs', ''],
      ['sent', 'E-mail to DIC'],
      ['frozen', ''],
    ])
    expect(sent).toMatchObject({ n: 1 })
  })

  it('goes back only with a reason, and freezes nothing that was not sent', async () => {
    await app.call('stages.move', { periodId, stage: 'coChairs', note: '' })

    await expect(app.call('stages.move', { periodId, stage: 'draft', note: ' ' })).rejects.toThrow('stage.reasonMissing')
    await expect(app.call('stages.freeze', { periodId, note: '' })).rejects.toThrow('stage.notNext')
    await expect(app.call('stages.move', { periodId, stage: 'coChairs', note: 'x' })).rejects.toThrow('stage.notNext')

    await app.call('stages.move', { periodId, stage: 'draft', note: 'Row 4 is wrong' })
    expect(await stage()).toBe('draft')
  })

  it('says what changed since the matrix was sent, also after it was sent again', async () => {
    expect(await app.call('stages.changes', { periodId })).toBeNull()
    await app.call('stages.send', { periodId, note: '' })
    await write('One meeting was held.')
    expect((await app.call('stages.changes', { periodId }))?.changes).toMatchObject([
      {
        kind: 'cell',
        column: 'progress',
        language: 'en',
        before: 'None of the sub-sector meetings have been held.',
        after: 'One meeting was held.',
      },
    ])

    await app.call('stages.move', { periodId, stage: 'chair', note: 'A late answer' })
    await app.call('stages.send', { periodId, note: '' })

    expect(await app.call('stages.changes', { periodId })).toMatchObject({ n: 2, changes: [] })
  })

  it('says what changed in the wording since it was sent', async () => {
    const head = await app.call('report.head', { periodId, language: 'en' })
    await app.call('report.saveHead', { reportId: 'r-1' as never, periodId, language: 'en', head })
    await app.call('stages.send', { periodId, note: '' })
    await app.call('report.saveHead', { reportId: 'r-1' as never, periodId, language: 'en', head: { ...head, mandate: 'New.' } })

    expect((await app.call('stages.changes', { periodId }))?.changes).toEqual([
      { kind: 'wording', part: 'mandate', language: 'en', before: head.mandate, after: 'New.' },
    ])
  })

  it('lets nothing change in a frozen matrix, whichever way, until it is returned with a reason', async () => {
    const actionId = await plantAction(app)
    const closed = await app.call('actions.close', {
      actionId,
      noteId: 'n-1' as ActionNoteId,
      note: '',
      closedOn: '2015-11-02',
      receivedBy: '',
    })
    await write('Before.')
    const commandId = await lastCommand()
    await freeze()

    await expect(write('After.')).rejects.toThrow('matrix.periodClosed')
    await expect(app.call('matrix.refuseProposal', { proposalId: closed.proposalIds[0] as ProposalId })).rejects.toThrow(
      'matrix.periodClosed',
    )
    await expect(app.call('history.undo', { commandId })).rejects.toThrow('matrix.periodClosed')

    await app.call('stages.move', { periodId, stage: 'coChairs', note: 'A wrong figure' })
    await write('After.')
  })

  it('keeps the sources of a frozen matrix too', async () => {
    const actionId = await plantAction(app)
    const closed = await app.call('actions.close', {
      actionId,
      noteId: 'n-1' as ActionNoteId,
      note: '',
      closedOn: '2015-11-02',
      receivedBy: '',
    })
    const { evidenceId } = await app.call('matrix.acceptProposal', { proposalId: closed.proposalIds[0] as ProposalId })
    await freeze()

    await expect(app.call('matrix.removeEvidence', { evidenceId })).rejects.toThrow('matrix.periodClosed')
    await expect(app.call('matrix.removeEvidence', { evidenceId: 'none' as EvidenceId })).rejects.toThrow('record.notFound')
  })

  it('offers no sentence to a frozen matrix when an action is closed later', async () => {
    const actionId = await plantAction(app)
    await freeze()

    const closed = await app.call('actions.close', {
      actionId,
      noteId: 'n-1' as ActionNoteId,
      note: '',
      closedOn: '2015-11-02',
      receivedBy: '',
    })

    expect(closed.proposalIds).toEqual([])
  })

  it('is not changed by saving the period in the settings', async () => {
    await freeze()
    const [period] = await app.call('periods.list', {})
    const { closedAt: _closedAt, deletedAt: _deletedAt, ...row } = period as NonNullable<typeof period>

    await app.call('periods.save', { ...row, roundTableOn: '2015-12-01' })

    expect((await app.call('periods.list', {}))[0]).toMatchObject({ roundTableOn: '2015-12-01', closedAt: '2015-11-03T03:00:00.000Z' })
  })

  it('keeps its wording, and the steps that it took, from undo too', async () => {
    await app.call('stages.move', { periodId, stage: 'chair', note: '' })
    const step = await lastCommand()
    const head = await app.call('report.head', { periodId, language: 'en' })
    await app.call('report.saveHead', { reportId: 'r-1' as never, periodId, language: 'en', head: { ...head, mandate: 'New.' } })
    await app.call('report.saveHead', { reportId: 'r-1' as never, periodId, language: 'en', head: { ...head, mandate: 'Newer.' } })
    const wording = await lastCommand()
    await freeze()

    await expect(app.call('history.undo', { commandId: wording })).rejects.toThrow('matrix.periodClosed')
    await expect(app.call('history.undo', { commandId: step })).rejects.toThrow('matrix.periodClosed')
    expect((await app.call('stages.get', { periodId })).steps.map(({ stage: at }) => at)).toEqual(['chair', 'sent', 'frozen'])
  })

  it('loses no step once the report was sent', async () => {
    await app.call('stages.move', { periodId, stage: 'chair', note: '' })
    const step = await lastCommand()
    await app.call('stages.send', { periodId, note: '' })

    await expect(app.call('history.undo', { commandId: step })).rejects.toThrow('undo.changedSince')
  })

  it('takes a step back with undo, but never a sent mark', async () => {
    await app.call('stages.move', { periodId, stage: 'chair', note: '' })
    await app.call('history.undo', { commandId: await lastCommand() })
    expect(await stage()).toBe('draft')

    await app.call('stages.send', { periodId, note: '' })
    await expect(app.call('history.undo', { commandId: await lastCommand() })).rejects.toThrow('undo.notPossible')
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Input } from '#shared/contract/index.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { DecisionId } from '#shared/domain/decision.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { activityId, addMeeting, itemIds, meetingId, mofaId, mopsId, putCaptured } from '#test/support/room.ts'

type Capture = Input<'minutes.capture'>
type ActionRecord = Extract<Capture['record'], { readonly kind: 'action' }>

describe('minutes.capture', () => {
  let app: TestApp
  let doc: Y.Doc
  beforeEach(async () => {
    app = await openTestApp()
    await addMeeting(app)
    doc = new Y.Doc()
    Y.applyUpdate(doc, (await app.call('minutes.open', { meetingId })).record.bytes)
  })
  afterEach(() => app.close())

  const actionOf = (id: string, changes: Partial<ActionRecord> = {}): ActionRecord => ({
    kind: 'action',
    id: id as ActionId,
    textEn: 'Send comments on the MoU',
    textLo: '',
    dueOn: '2015-12-15',
    organisationIds: [mofaId, mopsId],
    newOrganisations: [],
    activityIds: [activityId(10)],
    ...changes,
  })
  const decisionOf = (id: string): Capture['record'] => ({
    kind: 'decision',
    id: id as DecisionId,
    decisionKind: 'noted',
    textEn: 'The report was late',
    textLo: '',
    activityIds: [activityId(8)],
  })
  const capture = (record: Capture['record']) =>
    app.call('minutes.capture', {
      meetingId,
      itemId: itemIds[1],
      record,
      update: { docId: meetingId, batchId: `batch ${record.id}`, bytes: putCaptured(doc, `${itemIds[1]}/en`, record.kind, record.id) },
    })
  const counts = async () => ({
    actions: (await app.db.selectFrom('action').select('id').execute()).length,
    organisations: (await app.db.selectFrom('organisation').select('id').execute()).length,
    updates: (await app.db.selectFrom('minutesUpdate').select('seq').where('docId', '=', meetingId).execute()).length,
    numbers: (await app.db.selectFrom('issuedNumber').select('n').execute()).length,
  })

  it('numbers actions and decisions of a meeting apart', async () => {
    const numbers = [await capture(actionOf('a1')), await capture(decisionOf('d1')), await capture(actionOf('a2'))].map(
      ({ number }) => number,
    )

    expect(numbers).toEqual(['CSSWG/2015/01-A1', 'CSSWG/2015/01-D1', 'CSSWG/2015/01-A2'])
  })

  it('stores the record with lead, day and activity, and the text that shows it', async () => {
    await capture(actionOf('a1'))

    const { items, captured } = await app.call('minutes.text', { meetingId })

    expect(items[1]?.en).toEqual([{ kind: 'captured', record: { kind: 'action', id: 'a1' }, restricted: false }])
    expect(captured).toMatchObject([
      {
        id: 'a1',
        number: 'CSSWG/2015/01-A1',
        itemId: itemIds[1],
        dueOn: '2015-12-15',
        status: 'open',
        parties: [
          { shortEn: 'MoFA', role: 'lead' },
          { shortEn: 'MoPS', role: 'with' },
        ],
        activities: [{ position: 10 }],
        notInMinutes: 0,
      },
    ])
  })

  it('is one operation in the journal', async () => {
    await capture(
      actionOf('a1', {
        organisationIds: [mofaId, 'new-1' as OrganisationId],
        newOrganisations: [{ id: 'new-1' as OrganisationId, short: 'SIAA' }],
      }),
    )

    const tables = await app.db
      .selectFrom('change')
      .select(['opSeq', 'tableName'])
      .distinct()
      .orderBy('tableName')
      .where('opSeq', '>', 0)
      .execute()

    expect(new Set(tables.map(({ opSeq }) => opSeq)).size).toBe(1)
    expect(tables.map(({ tableName }) => tableName)).toEqual(['action', 'actionActivity', 'actionParty', 'meeting', 'organisation'])
  })

  it('makes a draft of an unknown agency, and uses it in the next line', async () => {
    const newOrganisations = (id: string) => [{ id: id as OrganisationId, short: 'SIAA' }]
    await capture(actionOf('a1', { organisationIds: ['new-1' as OrganisationId], newOrganisations: newOrganisations('new-1') }))
    await capture(actionOf('a2', { organisationIds: ['new-2' as OrganisationId], newOrganisations: newOrganisations('new-2') }))

    const drafts = await app.db.selectFrom('organisation').select(['id', 'shortEn', 'nameEn']).where('draftAt', 'is not', null).execute()
    const { captured } = await app.call('minutes.text', { meetingId })

    expect(drafts).toEqual([{ id: 'new-1', shortEn: 'SIAA', nameEn: 'SIAA' }])
    expect(captured.map(({ parties }) => parties[0]?.organisationId)).toEqual(['new-1', 'new-1'])
  })

  it('leaves nothing when it is refused', async () => {
    const before = await counts()

    await expect(
      capture(
        actionOf('a1', {
          organisationIds: ['nobody' as OrganisationId],
          newOrganisations: [{ id: 'new-1' as OrganisationId, short: 'SIAA' }],
        }),
      ),
    ).rejects.toBeDefined()
    await expect(capture(actionOf('a2', { textEn: '' }))).rejects.toMatchObject({ code: 'minutes.noText' })

    expect(await counts()).toEqual(before)
    expect((await app.db.selectFrom('meeting').select('number').executeTakeFirst())?.number).toBeNull()
    expect((await capture(actionOf('a3'))).number).toBe('CSSWG/2015/01-A1')
  })

  it('takes no second number when it is repeated after a lost connection', async () => {
    const input: Capture = { meetingId, itemId: null, record: actionOf('a1'), update: null }

    const first = await app.call('minutes.capture', input, 'same')
    const second = await app.call('minutes.capture', input, 'same')

    expect(second).toEqual(first)
    expect((await counts()).actions).toBe(1)
  })

  it('keeps a Lao text, and marks the English as the one to check', async () => {
    await capture(actionOf('a1', { textEn: '', textLo: 'ສົ່ງຄຳເຫັນ' }))

    expect((await app.call('minutes.text', { meetingId })).captured).toMatchObject([
      { textEn: 'ສົ່ງຄຳເຫັນ', textLo: 'ສົ່ງຄຳເຫັນ', textStale: 'en' },
    ])
  })

  it('is refused once the minutes are closed', async () => {
    await app.call('minutes.endMeeting', { meetingId })
    await app.call('minutes.close', { meetingId })

    await expect(capture(actionOf('a1'))).rejects.toMatchObject({ code: 'minutes.closed' })
  })

  it('is refused with the text of another meeting', async () => {
    const update = { docId: `${meetingId}/private`, batchId: 'b', bytes: Y.encodeStateAsUpdate(doc) }

    await expect(app.call('minutes.capture', { meetingId, itemId: null, record: actionOf('a1'), update })).rejects.toMatchObject({
      code: 'request.invalid',
    })
  })

  it('notes which records have left the text and which have come back', async () => {
    await capture(actionOf('a1'))
    await capture(decisionOf('d1'))
    const mark = (removed: boolean) =>
      app.call('minutes.markRemoved', {
        meetingId,
        records: [
          { kind: 'action', id: 'a1', removed },
          { kind: 'decision', id: 'd1', removed: !removed },
        ],
      })

    await mark(true)
    const gone = (await app.call('minutes.text', { meetingId })).captured.map(({ id, notInMinutes }) => [id, notInMinutes])
    await mark(false)
    const back = (await app.call('minutes.text', { meetingId })).captured.map(({ id, notInMinutes }) => [id, notInMinutes])

    expect(gone).toEqual([
      ['d1', 0],
      ['a1', 1],
    ])
    expect(back).toEqual([
      ['d1', 1],
      ['a1', 0],
    ])
  })

  it('can be taken back and done again; its number is never used twice', async () => {
    await app.call('minutes.capture', { meetingId, itemId: null, record: actionOf('a1'), update: null }, 'capture-1')

    await app.call('history.undo', { commandId: 'capture-1' }, 'undo-1')
    const undone = (await app.call('minutes.text', { meetingId })).captured
    const next = await capture(actionOf('a2'))
    await app.call('history.undo', { commandId: 'undo-1' })
    const redone = (await app.call('minutes.text', { meetingId })).captured

    expect(undone).toEqual([])
    expect(next.number).toBe('CSSWG/2015/01-A2')
    expect((await app.call('minutes.room', { meetingId })).next).toEqual({ action: 3, decision: 1 })
    expect(redone).toMatchObject([
      { id: 'a1', number: 'CSSWG/2015/01-A1', parties: [{ shortEn: 'MoFA' }, { shortEn: 'MoPS' }], activities: [{ position: 10 }] },
      { id: 'a2' },
    ])
  })

  it('can be taken back after it has left the text and come back', async () => {
    await app.call('minutes.capture', { meetingId, itemId: null, record: actionOf('a1'), update: null }, 'capture-1')
    await app.call('minutes.markRemoved', { meetingId, records: [{ kind: 'action', id: 'a1', removed: false }] })

    await app.call('history.undo', { commandId: 'capture-1' })

    expect((await app.call('minutes.text', { meetingId })).captured).toEqual([])
  })

  it('lists the newest ten of a meeting in the order of their numbers', async () => {
    for (let n = 1; n <= 10; n += 1) await capture(decisionOf(`d${n}`))

    const { captured } = await app.call('minutes.text', { meetingId })

    expect(captured.at(-1)?.number).toBe('CSSWG/2015/01-D10')
  })
})

describe('minutes.room', () => {
  it('gives the agenda, the agencies and the matrix of the main group', async () => {
    const app = await openTestApp()
    await addMeeting(app)

    const room = await app.call('minutes.room', { meetingId })
    await app.close()

    expect(room.group).toMatchObject({ code: 'CSSWG', quorumCount: 10 })
    expect(room.items.map(({ titleEn }) => titleEn)).toEqual(['Opening', 'Container control'])
    expect(room.agencies.map(({ shortEn }) => shortEn)).toEqual(['MoFA', 'MoPS'])
    expect(room.activities).toHaveLength(10)
    expect(room.next).toEqual({ action: 1, decision: 1 })
    expect(room.nextMeetingOn).toBeNull()
  })
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, createBackend } from '#electron/backend.ts'
import { type Call, createClient } from '#shared/contract/client.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'

const organisationId = 'mops' as OrganisationId
const groupId = 'csswg' as WorkingGroupId

async function fillSmallOffice(call: Call): Promise<void> {
  await call('periods.save', {
    id: 'p' as PeriodId,
    label: 'FY 2014/2015',
    startsOn: '2014-10-01',
    endsOn: '2015-09-30',
    roundTableKind: 'HL RTM',
    roundTableOn: '2015-11-27',
  })
  await call('groups.save', {
    id: groupId,
    parentId: null,
    code: 'CSSWG',
    nameEn: 'Crime',
    nameLo: '',
    mandateEn: '',
    mandateLo: '',
    chairLine: '',
    mark: 'CS',
    quorumCount: null,
    position: 1,
  })
  await call('people.saveOrganisation', {
    id: organisationId,
    kind: 'ministry',
    nameEn: 'Ministry of Public Security',
    nameLo: '',
    shortEn: 'MoPS',
    shortLo: '',
    letterLanguage: 'en',
    draftAt: null,
    position: 1,
  })
}

const createAction = (call: Call, id: string) =>
  call('actions.create', {
    id: id as ActionId,
    groupId,
    textEn: `Action ${id}`,
    textLo: '',
    leadId: organisationId,
    withIds: [],
    dueOn: null,
    activityIds: [],
  })

describe('the back end', () => {
  let folder: string
  let backend: Backend
  let call: Call
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'swg-backend-'))
    backend = await open()
    call = createClient(backend.send, v7)
  })
  afterEach(async () => {
    await backend.close()
    rmSync(folder, { recursive: true, force: true })
  })

  function open(): Promise<Backend> {
    return createBackend({
      host: 'local',
      version: '0',
      dataFolder: join(folder, 'data'),
      papersFolder: join(folder, 'papers'),
      openPath: async () => undefined,
      fixedNow: '2015-11-03T03:00:00.000Z',
    })
  }

  it('goes back to a safe copy without issuing a number twice', async () => {
    await fillSmallOffice(call)
    await createAction(call, 'a1')
    const copy = await call('safeCopies.make', {})
    await createAction(call, 'a2')

    const { setAside } = await call('safeCopies.restore', { fileName: copy.fileName })
    const afterRestore = await call('actions.list', { list: 'all' })
    await createAction(call, 'a3')
    const afterNew = await call('actions.list', { list: 'all' })

    expect(afterRestore.map(({ number }) => number)).toEqual(['CSSWG/2015/A1'])
    expect(afterNew.map(({ number }) => number).toSorted()).toEqual(['CSSWG/2015/A1', 'CSSWG/2015/A3'])
    expect(existsSync(join(setAside, 'swg-desk.sqlite'))).toBe(true)
    expect((await call('safeCopies.list', {})).map(({ reason }) => reason).toSorted()).toEqual(['hand', 'restore'])
  })

  it('refuses a safe copy that is no longer the one that was made, and leaves the data as they are', async () => {
    await fillSmallOffice(call)
    const copy = await call('safeCopies.make', {})
    const path = join(folder, 'data', 'safe-copies', copy.fileName)
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(5_000) ^ 0xff, 5_000)
    writeFileSync(path, bytes)

    await expect(call('safeCopies.restore', { fileName: copy.fileName })).rejects.toMatchObject({ code: 'store.damaged' })
    expect(await call('groups.list', {})).toHaveLength(1)
  })

  it.each([
    ['in its first bytes', 0],
    ['in the page of its tables', 100],
  ])('opens with what is wrong when its file is damaged %s, and goes back to a safe copy from there', async (_where, offset) => {
    await fillSmallOffice(call)
    const copy = await call('safeCopies.make', {})
    await backend.close()
    const path = join(folder, 'data', 'swg-desk.sqlite')
    const bytes = readFileSync(path)
    bytes.fill(0xaa, offset, offset + 64)
    writeFileSync(path, bytes)

    backend = await open()
    call = createClient(backend.send, v7)

    await expect(call('groups.list', {})).rejects.toMatchObject({ code: 'store.damaged' })
    const { setAside } = await call('safeCopies.restore', { fileName: copy.fileName })
    expect(await call('groups.list', {})).toHaveLength(1)
    expect(readFileSync(join(setAside, 'swg-desk.sqlite')).equals(bytes)).toBe(true)
  })

  it('does not open damaged data that no safe copy mends', async () => {
    await fillSmallOffice(call)
    await backend.close()
    rmSync(join(folder, 'data', 'safe-copies'), { recursive: true, force: true })
    writeFileSync(join(folder, 'data', 'swg-desk.sqlite'), Buffer.alloc(40_000, 0xaa))

    await expect(open()).rejects.toMatchObject({ code: 'store.notOurs' })
  })

  it('makes a safe copy at the end of a day on which something changed, and none otherwise', async () => {
    await fillSmallOffice(call)
    await backend.close()
    backend = await open()
    call = createClient(backend.send, v7)
    await call('groups.list', {})
    await backend.close()
    backend = await open()
    call = createClient(backend.send, v7)

    expect((await call('safeCopies.list', {})).map(({ reason }) => reason)).toEqual(['day'])
  })

  it('keeps the practice year in a database of its own and takes it away without a trace', async () => {
    await fillSmallOffice(call)

    await call('app.openPractice', {})
    const practice = await call('app.host', {})
    const practiceGroups = await call('groups.list', {})
    await call('app.leavePractice', { erase: true })

    expect(practice).toMatchObject({ dataset: 'practice', hasPractice: true })
    expect(practiceGroups.length).toBeGreaterThan(1)
    expect(await call('app.host', {})).toMatchObject({ dataset: 'office', hasPractice: false })
    expect((await call('groups.list', {})).map(({ code }) => code)).toEqual(['CSSWG'])
  })

  it('refuses a second program on the same data and leaves the first one in peace', async () => {
    await fillSmallOffice(call)

    await expect(open()).rejects.toMatchObject({ code: 'store.inUse' })
    expect(await call('groups.list', {})).toHaveLength(1)
  })

  it('writes the papers that an earlier run had numbered and not written', async () => {
    await fillSmallOffice(call)
    const meetingId = 'm' as MeetingId
    await call('meetings.create', {
      id: meetingId,
      kind: 'ordinary',
      groupIds: [groupId],
      titleEn: 'Crime',
      heldOn: '2015-11-12',
      agenda: { kind: 'template' },
    })
    const [prepared] = await call('outgoing.prepareForMeeting', { meetingId, kinds: ['agenda'], languages: ['en'] })
    await backend.close()

    backend = await open()
    call = createClient(backend.send, v7)

    await expect
      .poll(async () => (await call('outgoing.get', { id: prepared?.id as OutgoingId })).fileName, { timeout: 20_000 })
      .toMatch(/Agenda .*\.docx/)
    expect(readdirSync(join(folder, 'papers'), { recursive: true }).filter((name) => String(name).endsWith('.docx'))).toHaveLength(1)
  })

  it('answers a repeated job once', async () => {
    await fillSmallOffice(call)
    const request = { commandId: 'once', name: 'safeCopies.make', input: {} }

    const [first, second] = await Promise.all([backend.send(request), backend.send(request)])

    expect(second).toEqual(first)
    expect(await call('safeCopies.list', {})).toHaveLength(1)
  })
})

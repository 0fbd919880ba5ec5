import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { verifyDatabaseFile } from '#db/verify.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { connectToHost, killHost, startHost, stopHost } from '#test/support/host-process.ts'

const ROUNDS = 30
const meetingId = v7() as MeetingId
const itemId = v7() as AgendaItemId

/** Types into one agenda item, batch after batch, until the host is gone; remembers only what was acknowledged. */
async function typeUntilKilled(dataFolder: string, round: number): Promise<readonly string[]> {
  const host = await startHost(dataFolder)
  const { call, client } = await connectToHost(host, v7)
  const { record } = await call('minutes.open', { meetingId })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, record.bytes)
  const acknowledged: string[] = []
  // Between nothing and about half a second of typing, another moment each round.
  const killed = new Promise<void>((resolve) => setTimeout(() => resolve(killHost(host)), 20 + ((round * 37) % 30) * 15))
  let isKilled = false
  void killed.then(() => {
    isKilled = true
  })
  for (let batch = 0; !isKilled; batch++) {
    const word = `r${round}b${batch}`
    const before = Y.encodeStateVector(doc)
    typeParagraph(doc, word)
    const bytes = Y.encodeStateAsUpdate(doc, before)
    const saved = call('minutes.append', { docId: record.docId, batchId: v7(), bytes }).then(() => acknowledged.push(word))
    await Promise.race([saved, killed])
    // Faster than anybody types, and slow enough to leave the machine to the other tests.
    await pause(2)
  }
  client.close()
  return acknowledged
}

function typeParagraph(doc: Y.Doc, word: string): void {
  const paragraph = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  text.insert(0, word)
  paragraph.insert(0, [text])
  doc.getXmlFragment(`${itemId}/en`).push([paragraph])
}

describe('a host that is killed while minutes are typed', () => {
  let dataFolder: string
  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'swg-kill-'))
    const host = await startHost(dataFolder)
    const { call, client } = await connectToHost(host, v7)
    const groupId = v7() as WorkingGroupId
    const periodId = v7() as PeriodId
    await call('periods.save', {
      id: periodId,
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
      nameEn: 'Crime Sub-Sector Working Group',
      nameLo: '',
      mandateEn: '',
      mandateLo: '',
      chairLine: '',
      mark: 'CS',
      quorumCount: null,
      position: 1,
    })
    await call('meetings.create', {
      id: meetingId,
      kind: 'ordinary',
      groupIds: [groupId],
      periodId,
      titleEn: 'Crime',
      heldOn: '2015-11-12',
      agenda: { kind: 'empty' },
    })
    await call('agenda.add', { id: itemId, meetingId, titleEn: 'Container control' })
    await call('minutes.startMeeting', { meetingId })
    client.close()
    await stopHost(host)
  })
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

  it(`loses no acknowledged word and stays sound through ${ROUNDS} kills`, { timeout: 240_000 }, async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < ROUNDS; round++) acknowledged.push(...(await typeUntilKilled(dataFolder, round)))

    const host = await startHost(dataFolder)
    const { call, client } = await connectToHost(host, v7)
    const { items } = await call('minutes.text', { meetingId })
    const kept = JSON.stringify(items)
    client.close()
    await stopHost(host)
    const lost = acknowledged.filter((word) => !kept.includes(`"${word}"`))
    process.stdout.write(`${ROUNDS} kills, ${acknowledged.length} acknowledged batches, ${lost.length} lost\n`)

    expect(acknowledged.length).toBeGreaterThan(ROUNDS)
    expect(lost).toEqual([])
    expect(verifyDatabaseFile(join(dataFolder, 'swg-desk.sqlite')).problems).toEqual([])
  })
})

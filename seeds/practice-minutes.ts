import * as Y from 'yjs'
import type { ActionId, ActionNoteId } from '#shared/domain/action.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { DecisionId } from '#shared/domain/decision.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { fragmentName } from '#shared/domain/minutes.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import { addDays } from '#shared/i18n/format.ts'
import type { PracticeCapture, PracticeItem } from './practice-meetings.ts'
import type { SeedContext } from './reference.ts'

/** What the meetings refer to, by the names under which the seeds know it. */
export type PracticeFacts = {
  readonly today: string
  readonly organisations: ReadonlyMap<string, OrganisationId>
  /** Ids of the rows of the matrix, by number. */
  readonly activities: ReadonlyMap<number, ActivityId>
}

type OwnItem = Exclude<PracticeItem['item'], string>
type Action = Extract<PracticeCapture, { kind: 'action' }>
type Where = { readonly meetingId: MeetingId; readonly itemId: AgendaItemId; readonly doc: Y.Doc; readonly facts: PracticeFacts }

/** Types the minutes of a meeting as the window would: each paragraph and each captured record in its turn. */
export async function writeMinutes(
  ctx: SeedContext,
  meetingId: MeetingId,
  items: readonly PracticeItem[],
  facts: PracticeFacts,
): Promise<void> {
  const { rows } = await ctx.call('agenda.list', { meetingId })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await ctx.call('minutes.open', { meetingId })).record.bytes)
  let after = rows.find(({ item }) => item.standing === 'mattersArising')?.item.id ?? null
  for (const { item, said } of items) {
    const known = rows.find((row) => row.item.standing === item)?.item.id
    if (typeof item !== 'string') after = await addAgendaItem(ctx, meetingId, item, after, facts)
    const itemId = known ?? after
    if (itemId === null) continue
    for (const words of said) await write(ctx, { meetingId, itemId, doc, facts }, words)
  }
}

/** Puts an item behind another one and links it with its rows of the matrix. */
export async function addAgendaItem(
  { call, newId }: SeedContext,
  meetingId: MeetingId,
  item: OwnItem,
  afterItemId: AgendaItemId | null,
  facts: PracticeFacts,
): Promise<AgendaItemId> {
  const id = newId<AgendaItemId>()
  await call('agenda.add', {
    id,
    meetingId,
    titleEn: item.title,
    afterItemId,
    purpose: 'discussion',
    durationMinutes: item.minutes,
    presenterOrganisationId: facts.organisations.get(item.agency) ?? null,
    activityIds: activityIds(facts, item.rows),
  })
  return id
}

async function write({ call, newId }: SeedContext, where: Where, words: string | PracticeCapture): Promise<void> {
  const { meetingId, itemId, facts } = where
  const batch = { docId: meetingId, batchId: newId() }
  if (typeof words === 'string') {
    const bytes = typed(where, () => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(words)])
      return paragraph
    })
    await call('minutes.append', { ...batch, bytes })
    return
  }
  const id = newId<string>()
  const update = { ...batch, bytes: typed(where, () => capturedNode(words.kind, id)) }
  const linked = activityIds(facts, words.rows)
  if (words.kind === 'decision') {
    const record = { kind: 'decision', id: id as DecisionId, decisionKind: words.decisionKind } as const
    await call('minutes.capture', { meetingId, itemId, update, record: { ...record, textEn: words.text, textLo: '', activityIds: linked } })
    return
  }
  await call('minutes.capture', {
    meetingId,
    itemId,
    update,
    record: {
      kind: 'action',
      id: id as ActionId,
      textEn: words.text,
      textLo: words.textLo ?? '',
      dueOn: addDays(facts.today, words.dueDays),
      organisationIds: words.agencies.flatMap((short) => facts.organisations.get(short) ?? []),
      newOrganisations: [],
      activityIds: linked,
    },
  })
  await follow({ call, newId }, id as ActionId, words, facts.today)
}

/** What became of the action since. */
async function follow(
  { call, newId }: Pick<SeedContext, 'call' | 'newId'>,
  actionId: ActionId,
  action: Action,
  today: string,
): Promise<void> {
  if (action.status !== undefined) await call('actions.setStatus', { ids: [actionId], status: action.status })
  for (const { text, onDays, by } of action.notes ?? []) {
    const notedOn = addDays(today, onDays)
    await call('actions.addNote', { id: newId<ActionNoteId>(), actionId, text, notedOn, receivedBy: by, meetingId: null })
  }
  if (action.closed === undefined) return
  const { note, onDays, by } = action.closed
  await call('actions.close', { actionId, noteId: newId<ActionNoteId>(), note, closedOn: addDays(today, onDays), receivedBy: by })
}

/** Adds a node at the end of the item's English text and gives the update that says so. */
function typed({ doc, itemId }: Where, make: () => Y.XmlElement): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const fragment = doc.getXmlFragment(fragmentName(itemId, 'en'))
  fragment.insert(fragment.length, [make()])
  return Y.encodeStateAsUpdate(doc, before)
}

function capturedNode(kind: PracticeCapture['kind'], id: string): Y.XmlElement {
  const node = new Y.XmlElement('captured')
  node.setAttribute('kind', kind)
  node.setAttribute('id', id)
  return node
}

function activityIds(facts: PracticeFacts, rows: readonly number[]): ActivityId[] {
  return rows.flatMap((row) => facts.activities.get(row) ?? [])
}

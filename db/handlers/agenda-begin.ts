import type { AgendaItem, AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { OutlineLine } from '#shared/domain/agenda-outline.ts'
import { agendaTemplates, defaultTemplate, endingStart, mergeTemplate, type TemplateId } from '#shared/domain/agenda-template.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { Refusal } from '#shared/errors.ts'
import { type NewItem, readAgenda, storeOutline } from './agenda-store.ts'
import type { CommandContext, Reader } from './context.ts'
import { fillMatters } from './matters-arising.ts'
import { itemTitle } from './meeting-words.ts'

/** Adds what a template has and the agenda has not, and fills “matters arising”. Returns how many items were added. */
export async function applyTemplate(ctx: CommandContext, meeting: Meeting, templateId?: TemplateId | undefined): Promise<number> {
  const agenda = await readAgenda(ctx.db, meeting.id)
  const itemOf = new Map(agenda.items.map((item) => [item.id, item]))
  const blocks = blocksOf(agenda.lines).map((block) => ({ block, standing: itemOf.get(block[0]?.id as AgendaItemId)?.standing ?? null }))
  const chair = await readChairPost(ctx.db, meeting.id)
  const added: NewItem[] = []
  const lines = mergeTemplate(blocks, agendaTemplates[templateId ?? (await readDefaultTemplate(ctx.db, meeting))]).flatMap((merged) => {
    if (merged.kind === 'kept') return merged.line.block
    const { key, standing, purpose, durationMinutes, byChair } = merged.item
    const id = ctx.newId<AgendaItemId>()
    const title = itemTitle(key)
    added.push({
      id,
      meetingId: meeting.id,
      titleEn: title.en,
      titleLo: title.lo,
      standing,
      purpose,
      durationMinutes,
      presenterPostId: byChair ? chair : null,
    })
    return [{ id, depth: 0 } as const]
  })
  await storeOutline(ctx, agenda, lines, added)
  await fillMatters(ctx, meeting, { addItem: false })
  return added.length
}

/** Copies the agenda of the group's last meeting; standing items that are there already are not doubled, matters arising are filled anew. */
export async function copyLastAgenda(
  ctx: CommandContext,
  meeting: Meeting,
): Promise<{ readonly addedCount: number; readonly fromMeetingId: MeetingId }> {
  const source = await readLastWithAgenda(ctx.db, meeting)
  if (source === undefined) throw new Refusal('agenda.noneToCopy', { title: meeting.titleEn })
  const [agenda, last] = await Promise.all([readAgenda(ctx.db, meeting.id), readAgenda(ctx.db, source.id)])
  const itemOf = new Map(last.items.map((item) => [item.id, item]))
  const there = new Set(agenda.items.flatMap(({ standing }) => standing ?? []))
  const copied = blocksOf(last.lines)
    .filter((block) => !isThere(itemOf.get(block[0]?.id as AgendaItemId), there))
    .flat()
  const newIds = new Map(copied.map(({ id }) => [id, ctx.newId<AgendaItemId>()]))
  const added = copied.flatMap(({ id }) => copyOf(itemOf.get(id), newIds.get(id), meeting.id))
  const lines = copied.flatMap(({ id, depth }) => lineOf(newIds.get(id), depth))
  const place = endingStart(agenda.items)
  await storeOutline(ctx, agenda, [...agenda.lines.slice(0, place), ...lines, ...agenda.lines.slice(place)], added)
  if (source.periodId === meeting.periodId) await copyActivities(ctx, newIds)
  await fillMatters(ctx, meeting, { addItem: false })
  return { addedCount: added.length, fromMeetingId: source.id }
}

/** The last meeting of the same group, before this one, that has an agenda. */
export async function readLastWithAgenda(
  db: Reader,
  meeting: Pick<Meeting, 'groupId' | 'heldOn'> & { readonly id: MeetingId | null },
): Promise<Pick<Meeting, 'id' | 'periodId'> | undefined> {
  return db
    .selectFrom('meeting')
    .select(['meeting.id', 'meeting.periodId'])
    .where('meeting.groupId', '=', meeting.groupId)
    .$if(meeting.id !== null, (query) => query.where('meeting.id', '!=', meeting.id as MeetingId))
    .where('meeting.deletedAt', 'is', null)
    .where('meeting.cancelledAt', 'is', null)
    .$if(meeting.heldOn !== null, (query) =>
      query.where((eb) => eb.or([eb('meeting.heldOn', 'is', null), eb('meeting.heldOn', '<=', meeting.heldOn)])),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('agendaItem')
          .select('agendaItem.id')
          .whereRef('agendaItem.meetingId', '=', 'meeting.id')
          .where('agendaItem.deletedAt', 'is', null),
      ),
    )
    .orderBy('meeting.heldOn', 'desc')
    .orderBy('meeting.id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The template that fits a meeting by its kind and the place of its group. */
export async function readDefaultTemplate(db: Reader, { kind, groupId }: Pick<Meeting, 'kind' | 'groupId'>): Promise<TemplateId> {
  const groups = await db.selectFrom('workingGroup').select(['id', 'parentId']).where('deletedAt', 'is', null).orderBy('position').execute()
  return defaultTemplate(kind, {
    isSubGroup: groups.some(({ id, parentId }) => id === groupId && parentId !== null),
    hasSubGroups: groups.some(({ parentId }) => parentId === groupId),
  })
}

function blocksOf(lines: readonly OutlineLine<AgendaItemId>[]): readonly (readonly OutlineLine<AgendaItemId>[])[] {
  const blocks: OutlineLine<AgendaItemId>[][] = []
  for (const line of lines) {
    if (line.depth === 0) blocks.push([line])
    else blocks.at(-1)?.push(line)
  }
  return blocks
}

function isThere(item: AgendaItem | undefined, there: ReadonlySet<string>): boolean {
  return item?.standing !== null && item?.standing !== undefined && there.has(item.standing)
}

function copyOf(item: AgendaItem | undefined, id: AgendaItemId | undefined, meetingId: MeetingId): readonly NewItem[] {
  if (item === undefined || id === undefined) return []
  const { titleEn, titleLo, titleStale, purpose, durationMinutes, presenterText, presenterPostId, presenterOrganisationId, standing } = item
  return [
    {
      id,
      meetingId,
      titleEn,
      titleLo,
      titleStale,
      purpose,
      durationMinutes,
      presenterText,
      presenterPostId,
      presenterOrganisationId,
      standing,
    },
  ]
}

function lineOf(id: AgendaItemId | undefined, depth: 0 | 1): readonly OutlineLine<AgendaItemId>[] {
  return id === undefined ? [] : [{ id, depth }]
}

async function copyActivities(ctx: CommandContext, newIds: ReadonlyMap<AgendaItemId, AgendaItemId>): Promise<void> {
  const links = await ctx.db
    .selectFrom('agendaItemActivity')
    .select(['itemId', 'activityId'])
    .where('itemId', 'in', [...newIds.keys()])
    .orderBy('id')
    .execute()
  const copies = links.flatMap(({ itemId, activityId }) => {
    const newItemId = newIds.get(itemId)
    return newItemId === undefined ? [] : [{ id: ctx.newId<string>(), itemId: newItemId, activityId }]
  })
  if (copies.length > 0) await ctx.db.insertInto('agendaItemActivity').values(copies).execute()
}

async function readChairPost(db: Reader, meetingId: MeetingId) {
  const seat = await db
    .selectFrom('attendance')
    .select('postId')
    .where('meetingId', '=', meetingId)
    .where('role', '=', 'chair')
    .where('deletedAt', 'is', null)
    .orderBy('seat')
    .limit(1)
    .executeTakeFirst()
  return seat?.postId ?? null
}

import type { Input } from '#shared/contract/index.ts'
import type { ActionId } from '#shared/domain/action.ts'
import { partiesOf } from '#shared/domain/action-parties.ts'
import { agencyKey } from '#shared/domain/capture-line.ts'
import type { Language } from '#shared/domain/common.ts'
import type { DecisionId } from '#shared/domain/decision.ts'
import { assertTypable } from '#shared/domain/minutes.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import { languageOfText } from '#shared/domain/progress-sentence.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Handlers } from './context.ts'
import { ensureMeetingNumber } from './meeting-number.ts'
import { readMeeting } from './meeting-record.ts'
import { appendUpdate } from './minutes.ts'
import { linkAction, linkDecision, saveParties } from './record-links.ts'

type Capture = Input<'minutes.capture'>
type ActionRecord = Extract<Capture['record'], { readonly kind: 'action' }>

/** Actions and decisions written down while the meeting goes on. */
export const capture = {
  async 'minutes.capture'(ctx, { meetingId, itemId, record, update }) {
    const meeting = await readMeeting(ctx.db, meetingId)
    assertTypable(meeting)
    if (update !== null && update.docId !== meetingId) throw new Refusal('request.invalid', { field: 'update.docId' })
    const words = twinWords(record)
    const meetingNumber = await ensureMeetingNumber(ctx, meetingId)
    const scope = `${meetingNumber}-${record.kind === 'action' ? 'A' : 'D'}`
    const number = `${scope}${await ctx.issueNumber(scope, Number((meeting.heldOn ?? ctx.today).slice(0, 4)))}`
    const base = { meetingId, itemId, number, ...words, notInMinutes: update === null ? 1 : 0, capturedAt: ctx.now } as const
    if (record.kind === 'action') {
      await ctx.db
        .insertInto('action')
        .values({
          ...base,
          id: record.id,
          groupId: meeting.groupId,
          decisionId: null,
          dueOn: record.dueOn,
          status: 'open',
          snoozedUntilOn: null,
          closedOn: null,
          withdrawnAt: null,
          deletedAt: null,
        })
        .execute()
      await saveResponsible(ctx, record)
      await linkAction(ctx, record.id, record.activityIds)
    } else {
      await ctx.db
        .insertInto('decision')
        .values({ ...base, id: record.id, kind: record.decisionKind, replacedById: null, withdrawnAt: null, deletedAt: null })
        .execute()
      await linkDecision(ctx, record.id, record.activityIds)
    }
    if (update !== null) await appendUpdate(ctx, update.docId, update.batchId, update.bytes)
    return { number, savedAt: ctx.now }
  },

  async 'minutes.markRemoved'({ db }, { meetingId, records }) {
    for (const table of ['action', 'decision'] as const) {
      for (const removed of [true, false]) {
        const ids = records
          .filter((record) => record.kind === table && record.removed === removed)
          .map(({ id }) => id as ActionId & DecisionId)
        if (ids.length === 0) continue
        await db
          .updateTable(table)
          .set({ notInMinutes: removed ? 1 : 0 })
          .where('meetingId', '=', meetingId)
          .where('id', 'in', ids)
          .execute()
      }
    }
    return null
  },
} satisfies Partial<Handlers>

/** Typed in Lao only: the English keeps the same words, marked as the one to be checked, so that no record is without a text. */
function twinWords({ textEn, textLo }: { readonly textEn: string; readonly textLo: string }): {
  readonly textEn: string
  readonly textLo: string
  readonly textStale: Language | null
} {
  if (textEn === '' && textLo === '') throw new Refusal('minutes.noText', {})
  return textEn === '' ? { textEn: textLo, textLo, textStale: 'en' } : { textEn, textLo, textStale: null }
}

async function saveResponsible(ctx: CommandContext, { id, organisationIds, newOrganisations }: ActionRecord): Promise<void> {
  const idOf = await addDraftOrganisations(ctx, newOrganisations)
  const [leadId, ...withIds] = organisationIds.map(idOf)
  if (leadId === undefined) return
  await saveParties(ctx, new Map([[id, partiesOf(leadId, withIds)]]))
}

/** An organisation that was captured a moment ago in another line is not made twice. */
async function addDraftOrganisations(
  { db, now }: CommandContext,
  wanted: ActionRecord['newOrganisations'],
): Promise<(id: OrganisationId) => OrganisationId> {
  if (wanted.length === 0) return (id) => id
  const known = await db
    .selectFrom('organisation')
    .select(['id', 'shortEn', 'shortLo', 'position'])
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .execute()
  const sameAs = new Map<OrganisationId, OrganisationId>()
  const fresh: { readonly id: OrganisationId; readonly short: string }[] = []
  for (const { id, short } of wanted) {
    const key = agencyKey(short)
    const found =
      known.find(({ shortEn, shortLo }) => agencyKey(shortEn) === key || agencyKey(shortLo) === key)?.id ??
      fresh.find((other) => agencyKey(other.short) === key)?.id
    if (found === undefined) fresh.push({ id, short })
    else sameAs.set(id, found)
  }
  const lastPosition = known.at(-1)?.position ?? 0
  if (fresh.length > 0) {
    await db
      .insertInto('organisation')
      .values(
        fresh.map(({ id, short }, index) => ({
          id,
          kind: 'other' as const,
          nameEn: short,
          nameLo: '',
          shortEn: short,
          shortLo: languageOfText(short) === 'lo' ? short : '',
          letterLanguage: languageOfText(short),
          draftAt: now,
          position: lastPosition + index + 1,
          deletedAt: null,
        })),
      )
      .execute()
  }
  return (id) => sameAs.get(id) ?? id
}

import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import type { Captured } from '#shared/contract/minutes.ts'
import { nameAndPost } from '#shared/documents/facts.ts'
import { buildMinutes } from '#shared/documents/minutes.ts'
import { minutesBlocks, type TypedItem } from '#shared/documents/minutes-blocks.ts'
import type { AttendanceLine, MinutesFacts } from '#shared/documents/minutes-facts.ts'
import type { Paper } from '#shared/documents/tree.ts'
import type { Words } from '#shared/documents/words.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { Language } from '#shared/domain/common.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { minutesDocId, plainText } from '#shared/domain/minutes.ts'
import { isLedByChair, silencesOf } from '#shared/domain/minutes-silence.ts'
import type { MinutesVersion } from '#shared/domain/outgoing.ts'
import { isThere } from '#shared/domain/roll-call.ts'
import { mattersArisingOf } from './agenda-paper.ts'
import { readAgendaRows } from './agenda-rows.ts'
import { readSeats } from './attendance-seats.ts'
import { readCaptured } from './captured.ts'
import type { Reader } from './context.ts'
import { readLaoShortNames, withLaoNames } from './lao-short-names.ts'
import { deriveManyMinutes } from './minutes-text.ts'
import type { PaperMeeting } from './paper-meeting.ts'
import type { PaperOffice } from './paper-office.ts'
import { readHoldersOf } from './sign-in-paper.ts'

/** A version of the minutes by everything but its text. */
type MinutesEdition = Pick<MinutesVersion, 'n' | 'language' | 'state'> & { readonly datedOn: string }

/** Everything that minutes are made of, read once for all their languages. */
export type MinutesMaterial = {
  readonly build: (edition: MinutesEdition, words: Words) => Paper
}

/** Reads the minutes of a meeting as they stand now, without anything restricted. */
export async function readMinutesMaterial(
  db: Reader,
  office: PaperOffice,
  { meeting, facts }: PaperMeeting,
  today: string,
): Promise<MinutesMaterial> {
  const [{ rows }, typed, records, seats, nextMeeting, laoNames] = await Promise.all([
    readAgendaRows(db, meeting),
    readTypedItems(db, meeting.id),
    readCaptured(db, meeting.id),
    readSeats(db, meeting, today),
    readNextMeeting(db, meeting),
    readLaoShortNames(db),
  ])
  const captured = records.map((record) => ({ ...record, parties: withLaoNames(record.parties, laoNames) }))
  const people = await readHoldersOf(db, seats)
  const silences = silencesOf(
    rows.map(({ item }) => ({ ...item, isEmpty: isEmpty(item.id, typed, captured) })),
    meeting,
  )
  const chair = seats.find(({ role, presence }) => role === 'chair' && isThere(presence)) ?? seats.find(({ role }) => role === 'chair')
  return {
    build: ({ n, language, state, datedOn }, words) => {
      const written = minutesBlocks(typed, captured, language)
      const content: MinutesFacts = {
        language,
        letterhead: office.letterhead,
        meeting: { ...facts, startsTime: meeting.actualStartTime ?? facts.startsTime, endsTime: meeting.actualEndTime ?? facts.endsTime },
        // A circulated draft is still a draft on paper; the register says that it was circulated.
        state: state === 'adopted' ? 'adopted' : 'draft',
        n,
        datedOn,
        adoptedOn: state === 'adopted' ? meeting.adoptedOn : null,
        chairEn: chair === undefined ? '' : nameAndPost(seatName(chair), 'en'),
        chairLo: chair === undefined ? '' : nameAndPost(seatName(chair), 'lo'),
        takenByEn: office.settings.secretaryName,
        takenByLo: office.settings.secretaryName,
        isChathamHouse: false,
        attendance: seats.map((seat) => ({ ...attendanceLine(seat), gender: people.get(seat.holder?.personId ?? '')?.gender ?? null })),
        items: rows.map((row, index) => ({
          number: row.number,
          depth: row.depth,
          titleEn: row.item.titleEn,
          titleLo: row.item.titleLo,
          presenterEn: row.presenterEn,
          presenterLo: row.presenterLo,
          isLedByChair:
            isLedByChair(row.item.standing) && row.item.presenterPostId !== null && row.item.presenterPostId === chair?.post?.id,
          silence: silences[index] ?? null,
          blocks: written.get(row.item.id) ?? [],
          mattersArising: mattersArisingOf(row, meeting.heldOn ?? datedOn, laoNames),
        })),
        closedTime: meeting.actualEndTime,
        nextMeeting,
        signers: office.settings.signMinutes === 1 ? [office.signer] : [],
      }
      return buildMinutes(content, words)
    },
  }
}

/** What was typed in the record of a meeting, item by item in the order of the agenda; private notes are another document. */
export function readTypedItems(db: Reader, meetingId: MeetingId): Promise<readonly TypedItem[]> {
  return readTypedItemsOf(db, [meetingId])
}

/** What was typed under the items of many meetings, in two queries. */
export async function readTypedItemsOf(db: Reader, meetingIds: readonly MeetingId[]): Promise<readonly TypedItem[]> {
  const [items, texts] = await Promise.all([
    db
      .selectFrom('agendaItem')
      .select(['id', 'meetingId'])
      .where('meetingId', 'in', meetingIds)
      .where('deletedAt', 'is', null)
      .orderBy('meetingId')
      .orderBy('position')
      .orderBy('id')
      .execute(),
    deriveManyMinutes(
      db,
      meetingIds.map((meetingId) => minutesDocId(meetingId)),
    ),
  ])
  return items.map(({ id, meetingId }) => {
    const own = (texts.get(minutesDocId(meetingId)) ?? []).filter(({ itemId }) => itemId === id)
    const blocksIn = (language: Language) => own.find((text) => text.language === language)?.blocks ?? []
    return { itemId: id, en: blocksIn('en'), lo: blocksIn('lo') }
  })
}

/** Whether nothing was typed or captured under an item, not even what stays in the house. */
function isEmpty(itemId: AgendaItemId, typed: readonly TypedItem[], captured: readonly Captured[]): boolean {
  const own = typed.find((item) => item.itemId === itemId)
  return plainText([...(own?.en ?? []), ...(own?.lo ?? [])]) === '' && captured.every((record) => record.itemId !== itemId)
}

function seatName({ holder, post }: AttendanceSeat) {
  return {
    nameEn: holder?.nameEn ?? '',
    nameLo: holder?.nameLo ?? '',
    honorificEn: holder?.honorificEn ?? '',
    honorificLo: holder?.honorificLo ?? '',
    titleEn: post?.titleEn ?? '',
    titleLo: post?.titleLo ?? '',
  }
}

function attendanceLine(seat: AttendanceSeat): Omit<AttendanceLine, 'gender'> {
  const isGuest = seat.role === 'guest'
  const name = seatName(seat)
  return {
    nameEn: isGuest ? seat.guestName : name.nameEn,
    nameLo: isGuest ? '' : name.nameLo,
    honorificEn: name.honorificEn,
    honorificLo: name.honorificLo,
    postEn: name.titleEn,
    postLo: name.titleLo,
    organisationEn: isGuest ? seat.guestOrganisation : (seat.organisation?.nameEn ?? ''),
    organisationLo: seat.organisation?.nameLo ?? '',
    shortEn: seat.organisation?.shortEn ?? '',
    shortLo: seat.organisation?.shortLo ?? '',
    role: seat.role,
    presence: seat.presence,
    representedBy: seat.representedBy,
    arrivedTime: seat.arrivedTime,
    leftTime: seat.leftTime,
  }
}

/** The next meeting of the group that has a date, as far as it is known when the minutes are written. */
async function readNextMeeting(db: Reader, { groupId, heldOn }: Meeting): Promise<MinutesFacts['nextMeeting']> {
  if (heldOn === null) return null
  const next = await db
    .selectFrom('meeting')
    .leftJoin('venue', 'venue.id', 'meeting.venueId')
    .select(['heldOn', 'startsTime', 'endsTime', 'venueText', 'venue.nameEn', 'venue.nameLo'])
    .where('groupId', '=', groupId)
    .where('heldOn', '>', heldOn)
    .where('cancelledAt', 'is', null)
    .where('meeting.deletedAt', 'is', null)
    .orderBy('heldOn')
    .limit(1)
    .executeTakeFirst()
  if (next === undefined) return null
  const { venueText, nameEn, nameLo, ...times } = next
  return { ...times, venueEn: nameEn ?? venueText, venueLo: nameLo ?? venueText }
}

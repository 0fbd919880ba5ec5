import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import { buildSignInSheet, type SignInGroup } from '#shared/documents/sign-in-sheet.ts'
import type { PaperKey } from '#shared/documents/words.ts'
import type { Person } from '#shared/domain/person.ts'
import { readSeats } from './attendance-seats.ts'
import type { Reader } from './context.ts'
import { type PaperDraft, toEverybody } from './paper-draft.ts'
import type { PaperMeeting } from './paper-meeting.ts'
import type { PaperOffice } from './paper-office.ts'

/** Empty lines for people whom nobody has announced. */
const EMPTY_LINES = 6

/** The sheet on which everybody signs, always in both languages. */
export async function draftSignInSheet(db: Reader, office: PaperOffice, { meeting, facts }: PaperMeeting): Promise<PaperDraft> {
  return {
    ...toEverybody,
    kind: 'signInSheet',
    language: 'both',
    build: async ({ datedOn }) => {
      const seats = (await readSeats(db, meeting, datedOn)).filter(({ presence }) => presence !== 'notInvited')
      const people = await readHoldersOf(db, seats)
      const guests = seats.filter(({ role }) => role === 'guest')
      const invited = seats.filter(({ role }) => role !== 'guest')
      const words = office.wordsFor('both')
      const titles = (key: PaperKey) => ({ titleEn: words('en', key), titleLo: words('lo', key) })
      const groups = GROUPS.map(
        ([key, sections]): SignInGroup => ({
          ...titles(key),
          lines: invited.filter(({ section }) => sections.includes(section)).map((seat) => lineOf(seat, people)),
        }),
      )
      const used = groups.filter(({ lines }) => lines.length > 0)
      const paper = buildSignInSheet(
        {
          datedOn,
          meeting: facts,
          groups: used,
          visitorCount: Math.max(0, ...guests.map(({ seat }) => seat)) + EMPTY_LINES,
          visitors: visitorsOf(guests),
        },
        words,
      )
      return { paper, addressee: '', answerDueOn: null }
    },
  }
}

type Section = AttendanceSeat['section']

/** People who sit together under one head, in the order of the sheet. */
const GROUPS: readonly (readonly [PaperKey, readonly Section[]])[] = [
  ['seatsChairs', ['chair', 'coChair', 'subGroupChair']],
  ['seatsGovernment', ['government']],
  ['seatsEmbassies', ['ambassador', 'charge']],
  ['seatsAgencies', ['headOfAgency', 'other']],
  ['seatsSecretariat', ['observer', 'secretariat']],
]

type Holder = Pick<Person, 'id' | 'gender' | 'phone' | 'email'>

/** Reads what a list of people says besides their names. */
export async function readHoldersOf(db: Reader, seats: readonly AttendanceSeat[]): Promise<ReadonlyMap<string, Holder>> {
  const ids = seats.flatMap(({ holder }) => holder?.personId ?? [])
  const rows = await db.selectFrom('person').select(['id', 'gender', 'phone', 'email']).where('id', 'in', ids).orderBy('id').execute()
  return new Map(rows.map((row) => [row.id, row]))
}

function lineOf({ seat, holder, post, organisation }: AttendanceSeat, people: ReadonlyMap<string, Holder>) {
  const person = people.get(holder?.personId ?? '')
  return {
    seat,
    nameEn: holder?.nameEn ?? '',
    nameLo: holder?.nameLo ?? '',
    honorificEn: holder?.honorificEn ?? '',
    honorificLo: holder?.honorificLo ?? '',
    postEn: post?.titleEn ?? '',
    postLo: post?.titleLo ?? '',
    organisationEn: organisation?.nameEn ?? '',
    organisationLo: organisation?.nameLo ?? '',
    shortEn: organisation?.shortEn ?? '',
    shortLo: organisation?.shortLo ?? '',
    gender: person?.gender ?? null,
    phone: person?.phone ?? '',
    email: person?.email ?? '',
  }
}

/** A visitor keeps the number that was given, also when one before was taken off the list. */
function visitorsOf(guests: readonly AttendanceSeat[]) {
  const last = Math.max(0, ...guests.map(({ seat }) => seat))
  return Array.from({ length: last }, (_, index) => {
    const guest = guests.find(({ seat }) => seat === index + 1)
    return { name: guest?.guestName ?? '', organisation: guest?.guestOrganisation ?? '' }
  })
}

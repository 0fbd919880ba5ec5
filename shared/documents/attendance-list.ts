import type { Language } from '../domain/common.ts'
import { postLine } from '../domain/post-line.ts'
import { withHonorific } from './facts.ts'
import { cell, cellOf, headRow } from './layout.ts'
import type { AttendanceLine } from './minutes-facts.ts'
import { paragraph } from './runs.ts'
import type { Paragraph, Row, Table } from './tree.ts'
import type { Words } from './words.ts'

/** Who was present, represented, excused and absent; before the roll call, who was invited. Null when nobody is listed. */
export function attendanceTable(lines: readonly AttendanceLine[], language: Language, words: Words): Table | null {
  const here = lines.filter((line) => line.presence === 'present' || line.presence === 'represented')
  const groups: readonly (readonly [title: string, lines: readonly AttendanceLine[]])[] = [
    [presentTitle(here, language, words), here],
    [words(language, 'attendanceApologies'), lines.filter((line) => line.presence === 'apologised')],
    [words(language, 'attendanceAbsent'), lines.filter((line) => line.presence === 'absent')],
    [words(language, 'attendanceInvited'), lines.filter((line) => line.presence === null)],
  ]
  const rows = groups.flatMap(([title, members]) => groupRows(title, members, language, words))
  if (rows.length === 0) return null
  return {
    kind: 'table',
    look: 'grid',
    columnsMm: [54, 80, 26],
    rows: [headRow([words(language, 'name'), words(language, 'positionAndOrganisation'), words(language, 'role')], language), ...rows],
  }
}

/** “Present: 23 (8 women)”; women are counted only when it is known of everybody. */
function presentTitle(here: readonly AttendanceLine[], language: Language, words: Words): string {
  const women = here.filter((line) => line.gender === 'f').length
  const isKnown = here.every((line) => line.gender !== null && line.presence === 'present')
  return words(language, isKnown ? 'attendancePresentWomen' : 'attendancePresent', { count: here.length, women })
}

function groupRows(title: string, lines: readonly AttendanceLine[], language: Language, words: Words): readonly Row[] {
  if (lines.length === 0) return []
  return [
    { kind: 'group', cells: [{ paragraphs: [paragraph('table', title, language, { bold: true, keepNext: true })], span: 3 }] },
    ...lines.map(
      (line): Row => ({
        kind: 'body',
        cells: [
          cellOf(nameLines(line, language, words)),
          cell(postText(line, language, words), language),
          cell(words(language, roleKeys[line.role]), language),
        ],
      }),
    ),
  ]
}

const roleKeys = {
  chair: 'roleChair',
  coChair: 'roleCoChair',
  member: 'roleMember',
  secretariat: 'roleSecretariat',
  observer: 'roleObserver',
  guest: 'roleGuest',
} as const

/** Who sat there: the holder, or whoever came for the holder or for a post without one; nothing when nobody is named. */
function nameLines(line: AttendanceLine, language: Language, words: Words): readonly Paragraph[] {
  const came = line.presence === 'represented' ? line.representedBy : withHonorific(line, language) || nameOfWhoCame(line)
  const times = [
    line.presence === null || line.arrivedTime === null ? '' : words(language, 'arrivedAt', { time: line.arrivedTime }),
    line.presence === null || line.leftTime === null ? '' : words(language, 'leftAt', { time: line.leftTime }),
  ]
  return [paragraph('table', came, language), paragraph('tableSmall', times.filter((part) => part !== '').join(', '), language)]
}

function nameOfWhoCame({ presence, representedBy }: AttendanceLine): string {
  return presence === 'present' ? representedBy : ''
}

/** “for H.E. Ms Invented, Ambassador of Japan” for a representative; else post and organisation. */
function postText(line: AttendanceLine, language: Language, words: Words): string {
  const seat = postLine({ ...line, titleEn: line.postEn, titleLo: line.postLo }, language)
  if (line.presence !== 'represented') return seat
  return words(language, 'representing', { who: [withHonorific(line, language), seat].filter((part) => part !== '').join(', ') })
}

/** Parts of the program by which the journal can be read, each with the operations that belong to it by the first part of their name. */
export const JOURNAL_AREAS = {
  meetings: ['meetings', 'agenda', 'attendance', 'minutes', 'decisions', 'questions'],
  actions: ['actions'],
  matrix: ['matrix', 'counters', 'claims', 'stages', 'rollOver', 'report', 'doctor'],
  people: ['people'],
  documents: ['outgoing'],
  settings: ['app', 'groups', 'periods', 'venues'],
} as const

export type JournalArea = keyof typeof JOURNAL_AREAS

/** The areas in the order of the navigation. */
export const JOURNAL_AREA_NAMES = Object.keys(JOURNAL_AREAS) as [JournalArea, ...JournalArea[]]

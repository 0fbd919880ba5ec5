/** English sentences of the journal: one for each operation of the program. */
export const history = {
  fact: 'Every change, newest first. Nothing is ever deleted.',
  day: 'Only this day',
  empty: 'Nothing was changed yet. Every change will stand here, and most can be taken back.',
  export: 'Save as table',
  more: 'Show more',
  field: 'Field',
  before: 'Before',
  after: 'After',
  when: 'When',
  what: 'What',
  isUndo: 'taken back',
  wasUndone: 'was undone',
} as const

/** English sentences about safe copies; the source for every other language. */
export const copies = {
  text: 'A verified copy of all data is made by itself when a meeting ends, at the end of the day, and before the program is updated.',
  make: 'Make a safe copy now',
  openFolder: 'Open the folder',
  empty: 'No safe copy yet. The first one is made at the end of the day, or now.',
  'reason.hand': 'made by hand',
  'reason.meeting': 'after a meeting',
  'reason.day': 'end of the day',
  'reason.update': 'before an update',
  'reason.restore': 'before going back',
  holds: 'meetings: {{meetings}}, actions: {{actions}}, {{size}}',
  restore: 'Go back to this copy',
  restoreTitle: 'Go back to this safe copy?',
  restoreText:
    'Everything entered since then leaves the screens. A copy of today’s data is made first and the old file is kept aside, so nothing is lost. Numbers that were issued since then are not issued again.',
  restoreNow: 'Go back',
  restored: 'The safe copy is open. The data from before lie in {{folder}}.',
  rescueTitle: 'The data of the office cannot be read',
  rescueText:
    'Choose the newest safe copy. The damaged file is set aside, never deleted, and numbers that were issued since the copy are not issued again. What was entered after the copy has to be entered again.',
  otherLanguage: 'ພາສາລາວ',
} as const

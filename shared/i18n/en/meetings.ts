/** English sentences of “meetings”; the source for every other language. */
export const meetings = {
  // Titles of meetings, stored with the meeting.
  'titleOf.ordinary': '{{group}}',
  'titleOf.highLevel': 'High-Level Meeting of the {{group}}',
  'titleOf.preparatory': 'Preparatory Meeting of the {{group}}',
  'titleOf.fieldVisit': 'Field Visit of the {{group}}',
  'titleOf.joint': '{{title}}, joint with the {{others}}',
  'titleOf.and': ' and the ',
} as const

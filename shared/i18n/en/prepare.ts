/** English sentences of “prepare”; the source for every other language. */
export const prepare = {
  // Titles of agenda items, stored with the agenda.
  'item.opening': 'Opening by the chair',
  'item.adoptAgenda': 'Adoption of the agenda',
  'item.adoptMinutes': 'Adoption of the minutes of the last meeting',
  'item.mattersArising': 'Matters arising',
  'item.subGroups': 'Reports of the sub-sector working groups',
  'item.matrixReview': 'Review of the follow-up matrix',
  'item.partnerUpdates': 'Updates by development partners',
  'item.otherBusiness': 'Any other business',
  'item.nextMeeting': 'Date of the next meeting',
  'item.closing': 'Closing by the chair',
  'item.keyMessages': 'Key messages for the Round Table',
  'item.cooperation': 'Coordination of assistance',
  'item.regionalUpdate': 'Situation in the region',
  'item.draftReport': 'Draft of the yearly report',
  'item.draftAgenda': 'Draft agenda of the coming meeting',
  'item.logistics': 'Place, invitations and interpretation',
  'item.departure': 'Departure and briefing',
  'item.hostBriefing': 'Briefing by the host authorities',
  'item.siteVisit': 'Visit on site',
  'item.debriefing': 'Debriefing: findings and recommendations',
} as const

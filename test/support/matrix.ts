import type { ActionId } from '#shared/domain/action.ts'
import type { Activity, ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { TestApp } from './app.ts'

export const ids = {
  idswg: 'g-ids' as WorkingGroupId,
  csswg: 'g-css' as WorkingGroupId,
  period: 'p-2015' as PeriodId,
  mops: 'o-mops' as OrganisationId,
  mofa: 'o-mofa' as OrganisationId,
  lcdc: 'o-lcdc' as OrganisationId,
  meetings: 'a-1' as ActivityId,
  containers: 'a-2' as ActivityId,
  terrorism: 'a-3' as ActivityId,
  meeting: 'm-1' as MeetingId,
}

/** A row of the matrix with nothing in it. */
export function buildActivity(over: Partial<Activity> = {}): Activity {
  return {
    id: ids.meetings,
    commitmentId: 'c-1' as CommitmentId,
    periodId: ids.period,
    groupId: ids.idswg,
    position: 1,
    titleEn: 'Aim to organise one meeting',
    titleLo: '',
    indicatorEn: null,
    indicatorLo: null,
    progressEn: '',
    progressLo: '',
    challengesEn: '',
    challengesLo: '',
    keyMessageEn: '',
    keyMessageLo: '',
    retiredAt: null,
    retiredReason: null,
    baseline: '',
    target: '',
    actual: '',
    deletedAt: null,
    ...over,
  }
}

/** A meeting of the crime sub-group with its number. */
export function buildMeeting(over: Partial<Meeting> = {}): Meeting {
  return {
    ...{
      id: ids.meeting,
      kind: 'ordinary',
      groupId: ids.csswg,
      periodId: ids.period,
      titleEn: 'Crime sub-group meeting',
      titleLo: '',
      titleStale: null,
    },
    ...{
      heldOn: '2015-06-02',
      startsTime: '09:00',
      endsTime: null,
      actualStartTime: null,
      actualEndTime: null,
      venueId: null,
      venueText: '',
      payer: '',
    },
    ...{
      costReason: '',
      interpreterNeeded: 0,
      contactPersonId: null,
      number: 'CSSWG/2015/01',
      enteredAfterwards: 0,
      announcedAt: null,
      startedAt: null,
    },
    ...{ heldAt: null, closedAt: null, cancelledAt: null, cancelReason: null, adoptedOn: null, deletedAt: null },
    ...over,
  }
}

/** Two groups, three organisations, one period with three rows, one meeting of the crime sub-group. */
export async function plantMatrix({ db }: TestApp): Promise<void> {
  const group = { nameLo: '', mandateEn: '', mandateLo: '', chairLine: '', quorumCount: null, deletedAt: null }
  await db
    .insertInto('workingGroup')
    .values([
      { ...group, id: ids.idswg, parentId: null, code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group', mark: 'ID', position: 1 },
      { ...group, id: ids.csswg, parentId: ids.idswg, code: 'CSSWG', nameEn: 'Crime Sub-Sector Working Group', mark: 'CS', position: 2 },
    ])
    .execute()
  const organisation = { kind: 'ministry', nameLo: '', letterLanguage: 'en', draftAt: null, deletedAt: null } as const
  await db
    .insertInto('organisation')
    .values([
      { ...organisation, id: ids.mops, nameEn: 'Ministry of Public Security', shortEn: 'MoPS', shortLo: 'ປກສ', position: 1 },
      { ...organisation, id: ids.mofa, nameEn: 'Ministry of Foreign Affairs', shortEn: 'MoFA', shortLo: '', position: 2 },
      { ...organisation, id: ids.lcdc, nameEn: 'Lao National Commission for Drug Control', shortEn: 'LCDC', shortLo: '', position: 3 },
    ])
    .execute()
  await db
    .insertInto('period')
    .values({
      ...{ id: ids.period, label: 'FY 2014/2015', startsOn: '2014-10-01', endsOn: '2015-09-30', roundTableKind: 'HL RTM' },
      ...{ roundTableOn: '2015-11-27', closedAt: null, deletedAt: null },
    })
    .execute()
  const commitmentIds = ['c-1', 'c-2', 'c-3'] as CommitmentId[]
  await db
    .insertInto('commitment')
    .values(commitmentIds.map((id) => ({ id, groupId: ids.idswg, closedAt: null, closedReason: null })))
    .execute()
  await db
    .insertInto('activity')
    .values([
      buildActivity({ indicatorEn: 'None', progressEn: 'None of the sub-sector meetings have been held.' }),
      buildActivity({
        id: ids.containers,
        commitmentId: 'c-2' as CommitmentId,
        position: 2,
        titleEn: 'Global Container Programme',
        indicatorEn: '',
        progressEn: 'The Port Assessment has been  completed.',
      }),
      buildActivity({ id: ids.terrorism, commitmentId: 'c-3' as CommitmentId, position: 3, titleEn: 'Responses to Terrorism' }),
    ])
    .execute()
  await db.insertInto('meeting').values(buildMeeting()).execute()
}

/** An action of the crime sub-group for the Container Programme, due 30 October, with the number CSSWG/2015/A1. */
export async function plantAction(
  { call }: TestApp,
  id = 'act-1',
  over: { readonly dueOn?: string | null; readonly leadId?: OrganisationId } = {},
): Promise<ActionId> {
  await call('actions.create', {
    id: id as ActionId,
    groupId: ids.csswg,
    textEn: 'Send comments on the MoU to MoFA',
    textLo: '',
    dueOn: '2015-10-30',
    leadId: ids.mops,
    withIds: [ids.mofa],
    activityIds: [ids.containers],
    ...over,
  })
  return id as ActionId
}

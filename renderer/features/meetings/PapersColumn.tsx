import { IconCheck } from '@tabler/icons-react'
import { useCall, useCommand } from '#renderer/api.tsx'
import { ContactNotice } from '#renderer/components/ContactNotice.tsx'
import { FieldRow } from '#renderer/components/FieldRow.tsx'
import { SectionHead } from '#renderer/components/SectionHead.tsx'
import { useBilingual, useLanguage, useT } from '#renderer/i18n.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import { PaperLanguage } from '#shared/domain/outgoing.ts'
import { dayOfInstant, formatDay } from '#shared/i18n/format.ts'
import { DateHistory } from './DateHistory.tsx'
import classes from './PapersColumn.module.css'
import { PAPER_KINDS } from './papers-choice.ts'
import type { PreparePanel } from './prepare-panel.ts'
import { SinceLastRow } from './SinceLastRow.tsx'
import type { MakePapers } from './useMakePapers.ts'

type PapersColumnProps = {
  readonly details: MeetingDetails
  readonly papers: MakePapers
  readonly onPanel: (panel: PreparePanel) => void
}

/** Papers of the meeting, made and missing; below, the facts of the meeting and what can be done with it. */
export function PapersColumn({ details, papers, onPanel }: PapersColumnProps) {
  const t = useT()
  const { meeting, contact } = details
  const bilingual = useBilingual()
  const isOver = meeting.heldAt !== null || meeting.startedAt !== null || meeting.cancelledAt !== null
  return (
    <section className={classes.column} data-region="panel" aria-label={t('prepare:documents')}>
      <SectionHead title={t('prepare:documents')} action={details.papers.length > 0 ? <OpenFolder meetingId={meeting.id} /> : undefined} />
      <ul className={classes.papers}>
        {PAPER_KINDS.map((kind) => (
          <li key={kind}>
            <label>
              <input type="checkbox" checked={papers.chosen.has(kind)} disabled={papers.isBusy} onChange={() => papers.toggle(kind)} />
              <span>
                {kind === 'invitation' ? t('prepare:paper.invitations', { count: details.counts.invited }) : t(`prepare:paper.${kind}`)}
              </span>
            </label>
            <Made
              papers={details.papers.filter((paper) => paper.kind === kind)}
              isBrief={kind === 'agenda' && papers.chosen.has('agenda')}
            />
            {kind === 'agenda' && papers.chosen.has('agenda') && (
              <select
                className={classes.language}
                aria-label={t('prepare:agendaLanguage')}
                value={papers.agendaLanguage}
                disabled={papers.isBusy}
                onChange={(event) => papers.setAgendaLanguage(PaperLanguage.parse(event.currentTarget.value))}
              >
                {LANGUAGES.map((value) => (
                  <option key={value} value={value}>
                    {t(`prepare:language.${value}`)}
                  </option>
                ))}
              </select>
            )}
          </li>
        ))}
        <SinceLastRow meeting={meeting} onQuestions={() => onPanel('questions')} />
      </ul>
      {papers.chosen.has('invitation') && <ContactNotice contact={contact} />}
      <SectionHead title={t('prepare:meeting')} action={<PanelLink panel="edit" label={t('prepare:change')} onPanel={onPanel} />} />
      <div className={classes.facts}>
        <FieldRow label={t('prepare:contact')}>{contact === null ? <Open /> : bilingual(contact.nameEn, contact.nameLo)}</FieldRow>
        <FieldRow label={t('prepare:interpreter')}>{meeting.interpreterNeeded === 1 ? t('common:yes') : t('common:no')}</FieldRow>
        <FieldRow label={t('prepare:period')}>{details.period.label}</FieldRow>
        {meeting.payer !== '' && <FieldRow label={t('meetings:payer')}>{meeting.payer}</FieldRow>}
        {meeting.costReason !== '' && <FieldRow label={t('meetings:reason')}>{meeting.costReason}</FieldRow>}
        <Notice details={details} />
        {meeting.cancelReason !== null && <FieldRow label={t('prepare:cancelledBecause')}>{meeting.cancelReason}</FieldRow>}
      </div>
      <ul className={classes.links}>
        {!isOver && meeting.announcedAt === null && (
          <li>
            <Announce meetingId={meeting.id} />
          </li>
        )}
        {meeting.cancelledAt === null && meeting.closedAt === null && (
          <li>
            <PanelLink panel="move" label={t('meetings:moveTitle')} onPanel={onPanel} />
          </li>
        )}
        {!isOver && (
          <li>
            <PanelLink panel="cancel" label={t('prepare:cancelMeeting')} onPanel={onPanel} />
          </li>
        )}
      </ul>
      <DateHistory dates={details.dates} />
    </section>
  )
}

const LANGUAGES = ['en', 'lo', 'both'] as const

function Open() {
  const t = useT()
  return <span className="dim">{t('prepare:notEntered')}</span>
}

type MadeProps = { readonly papers: MeetingDetails['papers']; readonly isBrief: boolean }

/** When a kind was made or sent; briefly only why it has to be made again. */
function Made({ papers, isBrief }: MadeProps) {
  const t = useT()
  const language = useLanguage()
  const last = papers.toSorted((left, right) => (left.lastMadeAt < right.lastMadeAt ? 1 : -1))[0]
  if (papers.some(({ isOutdated }) => isOutdated)) return <span className={classes.outdated}>{t('prepare:outdated')}</span>
  if (isBrief) return null
  if (last === undefined) return <span className="dim t12">{t('prepare:missing')}</span>
  const isSent = papers.some(({ sentCount }) => sentCount > 0)
  return (
    <span className={classes.made}>
      <IconCheck size={14} aria-hidden />
      {t(isSent ? 'prepare:sent' : 'prepare:made', { day: formatDay(dayOfInstant(last.lastMadeAt), language, 'short') })}
    </span>
  )
}

function Notice({ details: { meeting, noticeByOn, state } }: { readonly details: MeetingDetails }) {
  const t = useT()
  const language = useLanguage()
  if (meeting.announcedAt !== null) {
    return <FieldRow label={t('prepare:announced')}>{formatDay(dayOfInstant(meeting.announcedAt), language, 'weekday')}</FieldRow>
  }
  if (noticeByOn === null || state !== 'planned') return null
  return <FieldRow label={t('prepare:noticeBy')}>{formatDay(noticeByOn, language, 'weekday')}</FieldRow>
}

function Announce({ meetingId }: { readonly meetingId: MeetingDetails['meeting']['id'] }) {
  const t = useT()
  const announce = useCommand('meetings.announce', { done: () => t('prepare:announcedDone') })
  return (
    <button type="button" className="link" disabled={announce.isPending} onClick={() => announce.mutate({ id: meetingId })}>
      {t('prepare:announce')}
    </button>
  )
}

function OpenFolder({ meetingId }: { readonly meetingId: MeetingDetails['meeting']['id'] }) {
  const t = useT()
  const [paper] = useCall('outgoing.list', { meetingId }).filter(({ fileName }) => fileName !== '')
  const open = useCommand('papers.open')
  if (paper === undefined) return null
  return (
    <button type="button" className="link" onClick={() => open.mutate({ outgoingId: paper.id, what: 'folder' })}>
      {t('prepare:openFolder')}
    </button>
  )
}

type PanelLinkProps = { readonly panel: PreparePanel; readonly label: string; readonly onPanel: (panel: PreparePanel) => void }

function PanelLink({ panel, label, onPanel }: PanelLinkProps) {
  return (
    <button type="button" className="link" onClick={() => onPanel(panel)}>
      {label}
    </button>
  )
}

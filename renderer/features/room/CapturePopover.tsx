import { IconAlertTriangle } from '@tabler/icons-react'
import { type CaptureLine, type CaptureParty, canCapture } from '#shared/domain/capture-line.ts'
import { daysBetween, formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { Chip } from '../../components/Chip.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { DayRemark } from './DayRemark.tsx'
import { decisionWord } from './drawn-record.ts'
import classes from './Popover.module.css'
import type { RoomData } from './room-data.ts'

type CapturePopoverProps = {
  readonly line: CaptureLine
  readonly room: RoomData
  readonly onCapture: () => void
  readonly onEdit: () => void
  readonly onDismiss: () => void
}

/** Reads a typed line back as it will be recorded, before it is. */
export function CapturePopover({ line, room, onCapture, onEdit, onDismiss }: CapturePopoverProps) {
  const t = useT()
  const language = useLanguage()
  const number = line.kind === 'action' ? `A${room.next.action}` : `D${room.next.decision}`
  return (
    <div className={classes.popover} data-popover>
      <dl className={classes.facts}>
        <dt>{line.kind === 'action' ? t('room:action') : decisionWord(t, line.decisionKind)}</dt>
        <dd>
          <b>{number}</b> {line.text === '' ? <span className="dim">{t('room:typeText')}</span> : line.text}
        </dd>
        {line.kind === 'action' && (
          <>
            <dt>{t('room:lead')}</dt>
            <dd>
              <Parties parties={line.parties} room={room} />
            </dd>
            <dt>{t('room:due')}</dt>
            <dd>{line.dueOn === null ? <span className="dim">{t('room:noDue')}</span> : <Due dueOn={line.dueOn} />}</dd>
          </>
        )}
        {line.activityIds.length > 0 && (
          <>
            <dt>{t('room:activity')}</dt>
            <dd>
              {room.activities
                .filter(({ id }) => line.activityIds.includes(id))
                .map(({ id, position, titleEn, titleLo }) => (
                  <span key={id} className={classes.activity}>
                    #{position} {(language === 'lo' && titleLo) || titleEn}
                  </span>
                ))}
            </dd>
          </>
        )}
      </dl>
      {line.problems.map(({ code, typed }) => (
        <p key={`${code} ${typed}`} className={classes.problem}>
          <IconAlertTriangle size={14} aria-hidden />
          {t(`room:problem.${code}`, { typed })}
        </p>
      ))}
      <div className={classes.foot}>
        <PopoverKey keys="Enter" label={t('room:capture')} onClick={onCapture} disabled={!canCapture(line)} />
        <PopoverKey keys="Tab" label={t('room:editParts')} onClick={onEdit} />
        <PopoverKey keys="Esc" label={t('room:keepAsText')} onClick={onDismiss} />
      </div>
    </div>
  )
}

function PopoverKey(props: { readonly keys: string; readonly label: string; readonly onClick: () => void; readonly disabled?: boolean }) {
  return (
    // The text keeps the focus: a click must not take the caret out of the line it is about.
    <button
      type="button"
      className={classes.key}
      tabIndex={-1}
      disabled={props.disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onClick}
    >
      <kbd>{props.keys}</kbd> {props.label}
    </button>
  )
}

function Parties({ parties, room }: { readonly parties: readonly CaptureParty[]; readonly room: RoomData }) {
  const t = useT()
  const language = useLanguage()
  const [lead, ...others] = parties
  if (lead === undefined) return <span className="dim">{t('room:noLead')}</span>
  const nameOf = (party: CaptureParty) => {
    if (party.kind === 'unknown') return party.short
    const agency = room.agencies.find(({ id }) => id === party.organisationId)
    return (language === 'lo' && agency?.shortLo) || agency?.shortEn || ''
  }
  const named = [lead, ...others].map((party, index) => (
    <span key={nameOf(party)} className={classes.party}>
      {nameOf(party)}
      {index < others.length && ','}
      {party.kind === 'unknown' && <Chip tone="warn">{t('room:newAgency')}</Chip>}
    </span>
  ))
  return <span className={classes.parties}>{named}</span>
}

function Due({ dueOn }: { readonly dueOn: string }) {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  const days = daysBetween(today, dueOn)
  const date = formatDay(dueOn, language, 'weekday')
  return (
    <>
      {days === 0 && t('room:dueToday', { date })}
      {days > 0 && t('room:dueInDays', { date, count: days })}
      {days < 0 && t('room:dueDaysAgo', { date, count: -days })}
      <DayRemark day={dueOn} />
    </>
  )
}

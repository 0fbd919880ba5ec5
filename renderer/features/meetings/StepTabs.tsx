import { IconCircle, IconCircleCheck, IconCircleHalf2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useT } from '#renderer/i18n.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import type { MeetingStep } from '#shared/domain/meeting-steps.ts'
import classes from './PrepareHead.module.css'

/** Convene, prepare, hold, adopt, follow up: what is done, what is next, and the way there. */
export function StepTabs({ details: { meeting, steps, nextStep } }: { readonly details: MeetingDetails }) {
  const t = useT()
  return (
    <nav className={classes.steps} aria-label={t('prepare:steps')}>
      {steps.map(({ step, isDone }) => {
        const Icon = isDone ? IconCircleCheck : step === nextStep ? IconCircleHalf2 : IconCircle
        const stateText = t(isDone ? 'prepare:stepDone' : step === nextStep ? 'prepare:stepNext' : 'prepare:stepLater')
        return (
          <StepLink
            key={step}
            step={step}
            meetingId={meeting.id}
            isDone={isDone}
            isDue={meeting.heldAt !== null && step === nextStep}
            isHere={meeting.heldAt === null}
          >
            <Icon size={15} stroke={1.75} aria-hidden />
            {t(`prepare:step.${step}`)}
            <span className="visually-hidden">{stateText}</span>
          </StepLink>
        )
      })}
    </nav>
  )
}

type StepLinkProps = {
  readonly step: MeetingStep
  readonly meetingId: string
  readonly isDone: boolean
  /** The meeting is over and this is what it waits for. */
  readonly isDue: boolean
  /** The meeting is still to be prepared, which is done on this screen. */
  readonly isHere: boolean
  readonly children: ReactNode
}

/** Convening and preparing are this screen; holding and adopting the meeting room; following up the letters. */
function StepLink({ step, meetingId, isDone, isDue, isHere, children }: StepLinkProps) {
  const common = { className: classes.step, 'data-done': isDone || undefined, 'aria-current': isDue ? ('step' as const) : undefined }
  if (step === 'prepare') {
    return (
      <span {...common} aria-current={isHere ? 'page' : undefined}>
        {children}
      </span>
    )
  }
  if (step === 'convene') return <span {...common}>{children}</span>
  if (step === 'followUp') {
    return (
      <Link to="/documents" search={{ meeting: meetingId }} {...common}>
        {children}
      </Link>
    )
  }
  return (
    <Link to="/meetings/$meetingId/room" params={{ meetingId }} {...common}>
      {children}
    </Link>
  )
}

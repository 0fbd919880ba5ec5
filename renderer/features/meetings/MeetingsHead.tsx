import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Kbd } from '#renderer/components/Kbd.tsx'
import { PageHead } from '#renderer/components/PageHead.tsx'
import { useLanguage, useT } from '#renderer/i18n.ts'
import { weekOf } from '#shared/domain/calendar-weeks.ts'
import { formatDay } from '#shared/i18n/format.ts'
import classes from './MeetingsScreen.module.css'
import type { MeetingsView, SearchChanges } from './useMeetingsSearch.ts'

type MeetingsHeadProps = {
  readonly view: MeetingsView
  readonly on: string
  /** A panel with a filled button of its own is open. */
  readonly isQuiet: boolean
  readonly onStep: (by: 1 | -1) => void
  readonly onChange: (changes: SearchChanges) => void
  readonly onNew: () => void
}

/** Which time is shown, the ways to look at it, and the new meeting. */
export function MeetingsHead({ view, on, isQuiet, onStep, onChange, onNew }: MeetingsHeadProps) {
  const t = useT()
  const navigate = useNavigate()
  const title = useTitle(view, on)
  return (
    <PageHead
      title={title}
      fact={
        <span className={classes.steps}>
          {view !== 'list' && (
            <>
              <StepButton label={`${t('meetings:earlier')} (←)`} icon={<IconChevronLeft size={16} />} onClick={() => onStep(-1)} />
              <StepButton label={`${t('meetings:later')} (→)`} icon={<IconChevronRight size={16} />} onClick={() => onStep(1)} />
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                rightSection={<Kbd keys="T" />}
                onClick={() => onChange({ on: undefined })}
              >
                {t('meetings:today')}
              </Button>
            </>
          )}
          <SegmentedControl
            aria-label={t('meetings:view')}
            value={view}
            onChange={(value) => onChange({ view: value === 'month' ? undefined : value })}
            data={(['week', 'month', 'year', 'list'] as const).map((value) => ({ value, label: t(`meetings:${value}`) }))}
          />
        </span>
      }
      actions={
        <>
          <Button variant="default" onClick={() => void navigate({ to: '/settings' })}>
            {t('meetings:holidays')}
          </Button>
          <Button
            variant={isQuiet ? 'default' : 'filled'}
            leftSection={<IconPlus size={15} aria-hidden />}
            rightSection={<Kbd keys="N" />}
            onClick={onNew}
          >
            {t('meetings:newMeeting')}
          </Button>
        </>
      }
    />
  )
}

function useTitle(view: MeetingsView, on: string): string {
  const t = useT()
  const language = useLanguage()
  switch (view) {
    case 'week':
      return t('meetings:weekOf', { week: weekOf(on).weekNumber, month: formatDay(on, language, 'month') })
    case 'year':
      return on.slice(0, 4)
    case 'list':
      return t('meetings:allMeetings')
    default:
      return formatDay(on, language, 'month')
  }
}

function StepButton({ label, icon, onClick }: { readonly label: string; readonly icon: React.ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={26} aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

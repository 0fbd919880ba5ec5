import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { daysBetween, formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { useGroupSearch } from '../../chosen-group.ts'
import { PeriodOver } from '../../components/PeriodOver.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import { ConveningList } from './ConveningList.tsx'
import { DueList } from './DueList.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import classes from './HomeScreen.module.css'
import { LettersReady } from './LettersReady.tsx'
import { NextMeeting, useNextMeeting } from './NextMeeting.tsx'
import { OverdueActions } from './OverdueActions.tsx'
import { SafeCopiesSummary } from './SafeCopiesSummary.tsx'

/** What needs me today: the next meeting, the promises, what is late, what must leave the house. */
export function HomeScreen() {
  const t = useT()
  const language = useLanguage()
  const navigate = useNavigate()
  const groupSearch = useGroupSearch()
  const { today } = useCall('app.state', {})
  const { period } = useCall('meetings.convening', {})
  const hasNext = useNextMeeting() !== undefined
  const newMeeting = () => void navigate({ to: '/meetings', search: { new: 1, ...groupSearch('/meetings') } })
  useKeys({
    N: newMeeting,
    'Mod+N': newMeeting,
    O: () => void navigate({ to: '/actions', search: { list: 'overdue' } }),
    L: () => void navigate({ to: '/documents' }),
  })
  const roundTableOn = period?.roundTableOn ?? null
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>{formatDay(today, language, 'weekday')}</h1>
        {roundTableOn !== null && roundTableOn >= today && (
          <p className="mid">
            {t('home:toRoundTable', { count: daysBetween(today, roundTableOn), date: formatDay(roundTableOn, language, 'weekday') })}
          </p>
        )}
        <Button
          variant={hasNext ? 'default' : 'filled'}
          leftSection={<IconPlus size={16} />}
          rightSection={<kbd>N</kbd>}
          onClick={newMeeting}
        >
          {t('shell:newMeeting')}
        </Button>
      </header>
      <PeriodOver period={period} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <FirstSteps />
          <NextMeeting />
          <DueList />
          <ConveningList />
          <OverdueActions />
        </div>
        <div className={classes.side}>
          <LettersReady />
          <SafeCopiesSummary />
        </div>
      </div>
    </div>
  )
}

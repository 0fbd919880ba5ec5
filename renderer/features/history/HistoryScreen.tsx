import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { JOURNAL_AREA_NAMES, type JournalArea } from '#shared/domain/journal-area.ts'
import { useCall } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FilterMenu } from '../../components/FilterMenu.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useT } from '../../i18n.ts'
import { groupOperations } from './group-operations.ts'
import classes from './HistoryScreen.module.css'
import { OperationGroup } from './OperationGroup.tsx'
import { OperationLine } from './OperationLine.tsx'
import { saveHistory } from './save-history.ts'

const PAGE = 200

/** Every change in a readable sentence, newest first; each can be looked into and most can be taken back. */
export function HistoryScreen() {
  const t = useT()
  const { today } = useCall('app.state', {})
  const [on, setOn] = useState<string | null>(null)
  const [area, setArea] = useState<JournalArea | undefined>()
  const [limit, setLimit] = useState(PAGE)
  const { operations, more } = useCall('history.list', { limit, ...(on !== null && { on }), ...(area !== undefined && { area }) })
  const groups = groupOperations(operations)
  const isFiltered = on !== null || area !== undefined
  return (
    <>
      <PageHead
        title={t('shell:history')}
        fact={t('history:fact')}
        tools={
          <>
            <DayField label={t('history:day')} value={on} from={today} isNearest onChange={setOn} />
            <FilterMenu
              label={t('history:area')}
              value={area}
              options={JOURNAL_AREA_NAMES.map((value) => ({ value, label: t(`shell:${value}`) }))}
              onChange={setArea}
              canLift
            />
          </>
        }
        actions={
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => saveHistory(operations, t)}
            disabled={operations.length === 0}
          >
            {t('history:export')}
          </Button>
        }
      />
      {operations.length === 0 && <EmptyState text={t(isFiltered ? 'history:nothingFound' : 'history:empty')} />}
      <ol className={classes.list}>
        {groups.map((group, index) => {
          const [first] = group
          if (first === undefined) return null
          if (group.length === 1) return <OperationLine key={first.seq} operation={first} />
          return <OperationGroup key={first.seq} operations={group} isCut={more && index === groups.length - 1} />
        })}
      </ol>
      {more && (
        <div className={classes.more}>
          <Button variant="default" onClick={() => setLimit(limit + PAGE)}>
            {t('history:more')}
          </Button>
        </div>
      )}
    </>
  )
}

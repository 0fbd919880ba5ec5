import { Button } from '@mantine/core'
import { useCall, useCommand } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useT } from '../../i18n.ts'
import { CopyList } from './CopyList.tsx'
import { useIsFound } from './find.ts'
import classes from './SafeCopies.module.css'

/** The verified copies of the data, a new one, and the way back to an old one. */
export function SafeCopies() {
  const t = useT()
  const copies = useCall('safeCopies.list', {})
  const make = useCommand('safeCopies.make', { done: () => t('home:copyMade') })
  const openFolder = useCommand('app.openFolder')
  const isFound = useIsFound()
  if (!isFound(t('copies:text'), t('copies:restore'))) return null
  return (
    <div data-setting>
      <p className="mid">{t('copies:text')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => make.mutate({})} loading={make.isPending}>
          {t('copies:make')}
        </Button>
        <Button variant="default" onClick={() => openFolder.mutate({ which: 'safeCopies' })} disabled={copies.length === 0}>
          {t('copies:openFolder')}
        </Button>
      </div>
      {copies.length === 0 ? <EmptyState text={t('copies:empty')} /> : <CopyList copies={copies} />}
    </div>
  )
}

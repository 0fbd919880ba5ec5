import { IconDeviceFloppy } from '@tabler/icons-react'
import { dayOfInstant, formatClock, formatDay } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './HomeScreen.module.css'

/** How old the newest verified copy is, and one click for a new one. */
export function SafeCopiesSummary() {
  const t = useT()
  const language = useLanguage()
  const [newest] = useCall('safeCopies.list', {})
  const make = useCommand('safeCopies.make', { done: () => t('home:copyMade') })
  return (
    <section>
      <SectionHead
        title={t('home:safeCopies')}
        action={
          <button type="button" className="link" onClick={() => make.mutate({})} disabled={make.isPending}>
            {make.isPending ? t('home:copying') : t('home:copyNow')}
          </button>
        }
      />
      <div className={`${classes.row} ${classes.letters}`}>
        <IconDeviceFloppy size={16} aria-hidden />
        <span>{t('home:onThisComputer')}</span>
        <span className={classes.end}>
          {newest === undefined
            ? t('home:noCopy')
            : `${formatDay(dayOfInstant(newest.madeAt), language, 'day')} ${formatClock(newest.madeAt)}`}
        </span>
      </div>
    </section>
  )
}

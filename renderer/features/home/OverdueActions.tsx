import { Link } from '@tanstack/react-router'
import { useCall } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import classes from './HomeScreen.module.css'

const SHOWN = 8

/** What is late, oldest first, and who owes it. */
export function OverdueActions() {
  const t = useT()
  const bilingual = useBilingual()
  const overdue = useCall('actions.list', { list: 'overdue' }).toSorted((left, right) => right.daysLate - left.daysLate)
  const { open } = useCall('actions.counts', {})
  return (
    <section>
      <SectionHead
        title={t('home:overdue')}
        note={overdue.length}
        action={
          open > 0 && (
            <Link to="/actions" className="link">
              {t('home:allOpen', { count: open })}
            </Link>
          )
        }
      />
      {overdue.length === 0 && <p className="mid">{t('home:nothingOverdue')}</p>}
      {overdue.length > 0 && (
        <div className={classes.rows}>
          {overdue.slice(0, SHOWN).map((action) => (
            <Link
              key={action.id}
              to="/actions"
              search={{ open: action.id, list: 'overdue' }}
              className={`${classes.row} ${classes.overdue}`}
            >
              <StatusBadge kind="late">{t('home:daysLate', { count: action.daysLate })}</StatusBadge>
              <span className="clip">{bilingual(action.textEn, action.textLo)}</span>
              <span className={classes.end}>{partiesShort(action.parties.map(({ shortEn, shortLo }) => bilingual(shortEn, shortLo)))}</span>
              <span className={classes.end}>{action.activities.map(({ position }) => `#${position}`).join(' ')}</span>
            </Link>
          ))}
        </div>
      )}
    </section>
  )
}

/** The lead by name, the others by number: `MoPS +2`. */
function partiesShort([lead = '', ...others]: readonly string[]): string {
  return others.length === 0 ? lead : `${lead} +${others.length}`
}

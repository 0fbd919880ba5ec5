import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '../../i18n.ts'
import classes from './ActionTable.module.css'
import type { ActionLine } from './action-groups.ts'

type AgencyHeadProps = {
  readonly head: Extract<ActionLine, { readonly kind: 'head' }>
  readonly onFold: () => void
  readonly action: ReactNode
}

/** Head of a group of actions: whose they are, how many, how many are late, and the one thing to do with them. */
export function AgencyHead({ head: { short, name, openCount, lateCount, isFolded }, onFold, action }: AgencyHeadProps) {
  const t = useT()
  const Chevron = isFolded ? IconChevronRight : IconChevronDown
  return (
    <tr className={classes.head}>
      <td className={classes.box}>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={!isFolded}
          aria-label={t(isFolded ? 'actions:unfold' : 'actions:fold', { name: short })}
          onClick={onFold}
        >
          <Chevron size={16} aria-hidden />
        </button>
      </td>
      <td colSpan={5}>
        <div className={classes.headLine}>
          <span className="clip">
            <b>{short}</b> <span className="mid">{name}</span>{' '}
            <span className="dim t12">
              {openCount > 0 && t('actions:openOfAgency', { count: openCount })}
              {lateCount > 0 && ', '}
              {lateCount > 0 && <span className={classes.late}>{t('actions:overdueOfAgency', { count: lateCount })}</span>}
            </span>
          </span>
          <span className="t12">{action}</span>
        </div>
      </td>
    </tr>
  )
}

import { IconLock } from '@tabler/icons-react'
import type { WaitingProposal } from '#shared/contract/matrix.ts'
import { useT } from '../../i18n.ts'
import classes from './CellProposal.module.css'
import { SourceLink } from './SourceLink.tsx'

/** Stands in place of the words that the minutes keep in the house, with the way to where that is said. */
export function RestrictedWords({ proposal }: { readonly proposal: WaitingProposal }) {
  const t = useT()
  return (
    <span className={classes.restricted}>
      <IconLock size={14} aria-hidden />
      <span>
        {t('matrix:restricted')} <SourceLink source={proposal} label={t('matrix:openMinutes')} toMinutes />
      </span>
    </span>
  )
}

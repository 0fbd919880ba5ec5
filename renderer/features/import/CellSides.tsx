import type { ComparedRow } from '#shared/contract/report.ts'
import type { Language } from '#shared/domain/common.ts'
import { textDifference } from '#shared/domain/text-difference.ts'
import { useT } from '../../i18n.ts'
import classes from './ImportScreen.module.css'

type CellSidesProps = Pick<ComparedRow['cells'][number], 'ours' | 'theirs'> & { readonly language: Language }

/** A cell as the matrix and as the report have it, with what differs marked. */
export function CellSides({ ours, theirs, language }: CellSidesProps) {
  const t = useT()
  const difference = textDifference(ours ?? '', theirs)
  const empty = (text: string | null) => text === null || text.trim() === ''
  return (
    <div className={classes.sides}>
      <span className="dim t12">{t('compare:ours')}</span>
      <p lang={language} className={classes.text}>
        {empty(ours) ? (
          <em className="dim">{t(ours === null ? 'compare:noLine' : 'compare:empty')}</em>
        ) : (
          <>
            {difference.before}
            <del>{difference.ours}</del>
            {difference.after}
          </>
        )}
      </p>
      <span className="dim t12">{t('compare:theirs')}</span>
      <p lang={language} className={classes.text}>
        {empty(theirs) ? (
          <em className="dim">{t('compare:empty')}</em>
        ) : (
          <>
            {difference.before}
            <ins>{difference.theirs}</ins>
            {difference.after}
          </>
        )}
      </p>
    </div>
  )
}

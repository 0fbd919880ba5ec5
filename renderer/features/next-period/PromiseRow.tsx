import { SegmentedControl, TextInput } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { useBilingual, useT } from '../../i18n.ts'
import { keptWords } from '../../kept-words.ts'
import classes from './NextPeriod.module.css'

type PromiseRowProps = {
  readonly row: Output<'rollOver.preview'>['rows'][number]
  /** Why the promise ends; undefined while it goes on. */
  readonly reason: string | undefined
  readonly onEnding: (reason: string | undefined) => void
}

/** One promise: since when, what was held for it, and whether it goes on. */
export function PromiseRow({ row, reason, onEnding }: PromiseRowProps) {
  const t = useT()
  const bilingual = useBilingual()
  const { position, lineage, openActionCount } = row
  const labels = lineage.labels.join(', ')
  return (
    <li className={classes.row}>
      <span className={classes.number}>{position}</span>
      <div>
        <p className={classes.text}>{bilingual(row.titleEn, row.titleLo)}</p>
        <p className="dim t12">
          {[t('rollover:promised', { labels }), ...keptWords(t, lineage)].join('; ')}
          {openActionCount > 0 && ` · ${t('rollover:openActions', { count: openActionCount })}`}
        </p>
        {reason !== undefined && (
          <TextInput
            aria-label={t('rollover:reasonFor', { position })}
            placeholder={t('rollover:reason')}
            value={reason}
            required
            autoFocus
            onChange={(event) => onEnding(event.currentTarget.value)}
          />
        )}
      </div>
      <SegmentedControl
        size="xs"
        aria-label={t('rollover:choiceFor', { position })}
        data={[
          { value: 'carry', label: t('rollover:carry') },
          { value: 'close', label: t('rollover:close') },
        ]}
        value={reason === undefined ? 'carry' : 'close'}
        onChange={(value) => onEnding(value === 'close' ? '' : undefined)}
      />
    </li>
  )
}

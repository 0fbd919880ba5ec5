import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { CellEvidence } from '#shared/contract/matrix.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCommand } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './RowPanel.module.css'
import { SourceLink } from './SourceLink.tsx'

type RowEvidenceProps = { readonly evidence: readonly CellEvidence[]; readonly canEdit: boolean }

/** Where the sentences of a row come from, and whether they still stand as they were taken. */
export function RowEvidence({ evidence, canEdit }: RowEvidenceProps) {
  const t = useT()
  return (
    <section className={classes.section}>
      <SectionHead title={t('matrix:evidence')} note={evidence.length || undefined} />
      {evidence.length === 0 && <p className="dim">{t('matrix:noEvidence')}</p>}
      <ul>
        {evidence.map((item) => (
          <EvidenceItem key={item.id} item={item} canEdit={canEdit} />
        ))}
      </ul>
    </section>
  )
}

function EvidenceItem({ item, canEdit }: { readonly item: CellEvidence; readonly canEdit: boolean }) {
  const t = useT()
  const language = useLanguage()
  const remove = useCommand('matrix.removeEvidence', { done: () => t('matrix:evidenceRemoved') })
  return (
    <li className={classes.source}>
      <div>
        <p className={classes.quote} lang={item.language}>
          “{item.quote}”
        </p>
        <p className={classes.facts}>
          <SourceLink source={item} />
          {item.sourceOn !== null && <span className="dim t12">{formatDay(item.sourceOn, language, 'day')}</span>}
          {item.state !== 'found' && (
            <StatusBadge kind="warning">{t(item.state === 'edited' ? 'matrix:evidenceEdited' : 'matrix:evidenceGone')}</StatusBadge>
          )}
        </p>
      </div>
      {canEdit && (
        <Tooltip label={t('matrix:removeEvidence')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={t('matrix:removeEvidence')}
            onClick={() => remove.mutate({ evidenceId: item.id })}
          >
            <IconX size={14} />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  )
}

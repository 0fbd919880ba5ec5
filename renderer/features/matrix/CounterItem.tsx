import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import type { CountedIndicator } from '#shared/contract/counters.ts'
import type { ProposalId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import { useCommand } from '../../api.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { valueWords } from './counter-words.ts'
import classes from './RowPanel.module.css'

type CounterItemProps = {
  readonly counter: CountedIndicator
  /** Language that its sentence is offered to the matrix in. */
  readonly language: Language
  readonly canEdit: boolean
  readonly onEdit: () => void
}

/** One counted indicator: its sentence, how far it is, and what can be done with it. */
export function CounterItem({ counter, language, canEdit, onEdit }: CounterItemProps) {
  const t = useT()
  const screenLanguage = useLanguage()
  const decide = useCommand('counters.decide', {
    done: (_, { state, counterIds }) => t(state === 'used' ? 'counters:used' : 'counters:refused', { count: counterIds.length }),
  })
  const remove = useCommand('counters.remove', { done: () => t('counters:removed') })
  const propose = useCommand('counters.propose', { done: () => t('counters:sentProposed') })
  const answer = (state: 'used' | 'refused') => decide.mutate({ counterIds: [counter.id], state })
  return (
    <div className={classes.source}>
      <div>
        <p lang={screenLanguage}>{screenLanguage === 'lo' ? counter.sentenceLo : counter.sentenceEn}</p>
        <p className={classes.facts}>
          <span className="dim t12">{valueWords(t, counter)}</span>
          {counter.state === 'used' && (
            <StatusBadge kind={counter.isReached ? 'done' : 'open'}>
              {t(counter.isReached ? 'counters:reached' : 'counters:open')}
            </StatusBadge>
          )}
        </p>
        {counter.state === 'proposed' && <p className="dim t12">{t('counters:proposed')}</p>}
        {canEdit && (
          <p className={classes.facts}>
            {counter.state === 'proposed' ? (
              <>
                <button type="button" className="link t12" onClick={() => answer('used')}>
                  {t('counters:use')}
                </button>
                <button type="button" className="link t12" onClick={() => answer('refused')}>
                  {t('counters:refuse')}
                </button>
              </>
            ) : (
              <button
                type="button"
                className="link t12"
                onClick={() => propose.mutate({ counterId: counter.id, proposalId: newId<ProposalId>(), language })}
              >
                {t('counters:propose')}
              </button>
            )}
          </p>
        )}
      </div>
      {canEdit && (
        <span>
          <IconButton label={t('counters:edit')} icon={<IconPencil size={14} />} onClick={onEdit} />
          {counter.state === 'used' && (
            <IconButton label={t('counters:remove')} icon={<IconX size={14} />} onClick={() => remove.mutate({ counterId: counter.id })} />
          )}
        </span>
      )}
    </div>
  )
}

function IconButton({ label, icon, onClick }: { readonly label: string; readonly icon: React.ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={24} aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

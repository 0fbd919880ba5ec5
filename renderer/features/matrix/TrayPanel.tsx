import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CellColumn } from '#shared/domain/matrix-cell.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import type { CellPlace } from './matrix-grid.ts'
import classes from './TrayPanel.module.css'
import { useSourceName } from './useSourceName.ts'

type Waiting = Output<'matrix.proposals'>[number]
type TrayPanelProps = {
  readonly periodId: PeriodId
  readonly canEdit: boolean
  readonly titleOf: (column: CellColumn) => string
  readonly onClose: () => void
  /** Marks the cell that a sentence is meant for. */
  readonly onShow: (place: CellPlace) => void
}

/** Every sentence that waits for the matrix, answered one after the other from the keyboard. */
export function TrayPanel({ periodId, canEdit, titleOf, onClose, onShow }: TrayPanelProps) {
  const t = useT()
  const waiting = useCall('matrix.proposals', { periodId })
  const accept = useCommand('matrix.acceptProposal', {
    done: (_, { proposalId }) => t('matrix:accepted', { position: positionOf(proposalId) }),
  })
  const refuse = useCommand('matrix.refuseProposal', { done: () => t('matrix:refused') })
  const [index, setIndex] = useState(0)
  const [edited, setEdited] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const at = Math.min(index, waiting.length - 1)
  const current = waiting[at]
  const currentId = current?.id
  const positionOf = (id: Waiting['id']) => waiting.find((proposal) => proposal.id === id)?.position
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another sentence moves the focus and the mark
  useEffect(() => {
    if (current === undefined) return
    onShow({ activityId: current.activityId, column: current.columnName, language: current.language })
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
  }, [currentId])
  const take = (text?: string) => {
    if (current === undefined || !canEdit) return
    accept.mutate({ proposalId: current.id, ...(text !== undefined && text.trim() !== '' && { text }) })
    setEdited(null)
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (edited !== null) return
    const key = event.key.toLowerCase()
    if (event.key === 'ArrowDown') setIndex(Math.min(at + 1, waiting.length - 1))
    else if (event.key === 'ArrowUp') setIndex(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && event.ctrlKey) take()
    else if (canEdit && (key === 'e' || event.code === 'KeyE') && !event.ctrlKey) setEdited(current?.text ?? '')
    else if (canEdit && (key === 'r' || event.code === 'KeyR') && !event.ctrlKey && current !== undefined)
      refuse.mutate({ proposalId: current.id })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <SidePanel
      title={t('matrix:tray')}
      onClose={onClose}
      footer={waiting.length > 0 ? <p className="dim t12">{t('matrix:trayHint')}</p> : undefined}
    >
      {waiting.length === 0 && <p className="mid">{t('matrix:trayEmpty')}</p>}
      <ul ref={list} className={classes.list} onKeyDown={handleKeyDown}>
        {waiting.map((proposal, place) => (
          <li
            key={proposal.id}
            className={classes.item}
            aria-current={place === at}
            tabIndex={place === at ? 0 : -1}
            onFocus={() => setIndex(place)}
          >
            <Sentence proposal={proposal} titleOf={titleOf} edited={place === at ? edited : null} onEdited={setEdited} onTake={take} />
            {place === at && canEdit && edited === null && (
              <p className={classes.answers}>
                <button type="button" className="link t12" onClick={() => take()}>
                  {t('matrix:accept')}
                </button>
                <button type="button" className="link t12" onClick={() => setEdited(proposal.text)}>
                  {t('matrix:edit')}
                </button>
                <button type="button" className="link t12" onClick={() => refuse.mutate({ proposalId: proposal.id })}>
                  {t('matrix:refuse')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}

type SentenceProps = {
  readonly proposal: Waiting
  readonly titleOf: TrayPanelProps['titleOf']
  readonly edited: string | null
  readonly onEdited: (text: string | null) => void
  readonly onTake: (text: string) => void
}

function Sentence({ proposal, titleOf, edited, onEdited, onTake }: SentenceProps) {
  const t = useT()
  const language = useLanguage()
  const source = useSourceName()(proposal)
  return (
    <>
      <p className="t12">
        <b>{t('matrix:trayItem', { position: proposal.position, column: titleOf(proposal.columnName) })}</b>{' '}
        <span className="dim">
          {[source, proposal.sourceOn === null ? '' : formatDay(proposal.sourceOn, language, 'day')]
            .filter((part) => part !== '')
            .join(', ')}
        </span>
      </p>
      {edited === null ? (
        <p lang={proposal.language}>{proposal.text}</p>
      ) : (
        <Textarea
          aria-label={t('matrix:proposalText')}
          lang={proposal.language}
          value={edited}
          autosize
          autoFocus
          onChange={(event) => onEdited(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onEdited(null)
            else if (event.key === 'Enter' && event.ctrlKey) onTake(edited)
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      )}
    </>
  )
}

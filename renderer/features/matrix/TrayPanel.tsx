import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { CellColumn } from '#shared/domain/matrix-cell.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { useCall, useCommand } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useT } from '../../i18n.ts'
import type { CellPlace } from './matrix-grid.ts'
import classes from './TrayPanel.module.css'
import { TraySentence } from './TraySentence.tsx'
import { trayKey } from './tray-keys.ts'

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
  const restrictedCount = waiting.filter(({ isRestricted }) => isRestricted).length
  const positionOf = (id: Waiting['id']) => waiting.find((proposal) => proposal.id === id)?.position
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another sentence moves the mark
  useEffect(() => {
    if (current !== undefined) onShow({ activityId: current.activityId, column: current.columnName, language: current.language })
  }, [currentId])
  const isEditing = edited !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys act on the sentence in turn, also when it was not changed after all
  useEffect(() => {
    if (!isEditing) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
  }, [currentId, isEditing])
  const take = (text?: string) => {
    if (current === undefined || !canEdit) return
    accept.mutate({ proposalId: current.id, ...(text !== undefined && text.trim() !== '' && { text }) })
    setEdited(null)
  }
  const edit = () => {
    if (current !== undefined && canEdit && !current.isRestricted) setEdited(current.text)
  }
  const drop = () => {
    if (current !== undefined && canEdit) refuse.mutate({ proposalId: current.id })
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (isEditing) return
    const deed = trayKey(event)
    if (deed === undefined) return
    if (deed === 'next') setIndex(Math.min(at + 1, waiting.length - 1))
    else if (deed === 'previous') setIndex(Math.max(at - 1, 0))
    // A key that is held would answer sentences that nobody has read.
    else if (!event.repeat) ({ accept: take, edit, refuse: drop })[deed]()
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
      {restrictedCount > 0 && (
        <p className={`mid t12 ${classes.restricted}`}>{t('matrix:trayRestricted', { count: restrictedCount, all: waiting.length })}</p>
      )}
      <ul ref={list} className={classes.list} onKeyDown={handleKeyDown}>
        {waiting.map((proposal, place) => (
          <li
            key={proposal.id}
            className={classes.item}
            aria-current={place === at}
            tabIndex={place === at ? 0 : -1}
            onFocus={() => setIndex(place)}
          >
            <TraySentence proposal={proposal} titleOf={titleOf} edited={place === at ? edited : null} onEdited={setEdited} onTake={take} />
            {place === at && canEdit && !isEditing && (
              <p className={classes.answers}>
                {!proposal.isRestricted && (
                  <>
                    <button type="button" className="link t12" title={t('matrix:acceptKeys')} onClick={() => take()}>
                      {t('matrix:accept')}
                    </button>
                    <button type="button" className="link t12" title="E" onClick={edit}>
                      {t('matrix:edit')}
                    </button>
                  </>
                )}
                <button type="button" className="link t12" title="R" onClick={drop}>
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

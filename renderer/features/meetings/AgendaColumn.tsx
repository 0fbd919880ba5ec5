import { useRef, useState } from 'react'
import { Kbd } from '#renderer/components/Kbd.tsx'
import { SectionHead } from '#renderer/components/SectionHead.tsx'
import { useT } from '#renderer/i18n.ts'
import { useKeys } from '#renderer/keys.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import { AddItem } from './AddItem.tsx'
import classes from './AgendaColumn.module.css'
import { AgendaFoot } from './AgendaFoot.tsx'
import { AgendaTable } from './AgendaTable.tsx'
import { BeginAgenda } from './BeginAgenda.tsx'
import { useAgendaOrder } from './useAgendaOrder.ts'

/** The agenda as a table that is edited in place, with clock times, activities of the matrix and earlier actions. */
export function AgendaColumn({ details: { meeting } }: { readonly details: MeetingDetails }) {
  const t = useT()
  const order = useAgendaOrder(meeting)
  const [selectedId, setSelectedId] = useState<AgendaItemId | null>(null)
  const addInput = useRef<HTMLInputElement>(null)
  const { agenda, rows } = order
  const isClosed = meeting.closedAt !== null || meeting.cancelledAt !== null
  const selected = rows.find(({ item }) => item.id === selectedId)
  const focusAdd = () => addInput.current?.focus()
  useKeys({ N: focusAdd, 'Mod+N': focusAdd }, !isClosed)
  return (
    <section data-region="list" aria-label={t('meetings:agenda')}>
      <SectionHead
        title={t('meetings:agenda')}
        note={rows.length === 0 ? undefined : t('prepare:itemCount', { count: rows.length })}
        action={
          isClosed ? undefined : (
            <button type="button" className="link" onClick={focusAdd}>
              {t('prepare:addItem')} <Kbd keys="N" />
            </button>
          )
        }
      />
      {rows.length > 0 && <AgendaTable order={order} selectedId={selectedId} isClosed={isClosed} onSelect={setSelectedId} />}
      {!isClosed && (
        <AddItem key={meeting.id} meetingId={meeting.id} rows={rows} after={selected} inputRef={addInput} onAdded={setSelectedId} />
      )}
      {!isClosed && rows.length === 0 && <BeginAgenda meeting={meeting} />}
      {rows.length > 0 && !isClosed && (
        <p className={classes.hint}>
          <Kbd keys="Alt ↑" /> <Kbd keys="Alt ↓" /> {t(agenda.isFrozen ? 'prepare:moveHintFrozen' : 'prepare:moveHint')} <Kbd keys="Tab" />{' '}
          {t('prepare:indentHint')} <Kbd keys="F2" /> {t('prepare:editHint')}
        </p>
      )}
      {rows.length > 0 && <AgendaFoot meeting={meeting} agenda={agenda} isClosed={isClosed} />}
    </section>
  )
}

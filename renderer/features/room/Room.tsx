import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { useStore } from '#renderer/store.ts'
import type { Captured } from '#shared/contract/minutes.ts'
import { numberAgenda } from '#shared/domain/agenda-numbering.ts'
import { outlineOf } from '#shared/domain/agenda-outline.ts'
import type { CaptureLine } from '#shared/domain/capture-line.ts'
import type { Language } from '#shared/domain/common.ts'
import { isInSession, parseFragmentName } from '#shared/domain/minutes.ts'
import { useApi, useCall } from '../../api.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import { showError } from '../../toasts.ts'
import { AgendaRail } from './AgendaRail.tsx'
import { BeforeLeaving } from './BeforeLeaving.tsx'
import { CapturedEdit } from './CapturedEdit.tsx'
import { CapturedList } from './CapturedList.tsx'
import { FromBefore } from './FromBefore.tsx'
import { ItemHead } from './ItemHead.tsx'
import { MinutesEditor, type MinutesEditorHandle } from './MinutesEditor.tsx'
import { NextDateForm } from './NextDateForm.tsx'
import { PrivateNotes } from './PrivateNotes.tsx'
import { firstNumber } from './paragraph-numbers.ts'
import { RightColumn, type RoomTab } from './RightColumn.tsx'
import { RollCallBar } from './RollCallBar.tsx'
import { RoomBar } from './RoomBar.tsx'
import classes from './RoomScreen.module.css'
import type { RoomData } from './room-data.ts'
import type { RoomSession } from './room-session.ts'
import { isVacant, useSeatName } from './seat-names.ts'
import { useRecords } from './useRecords.ts'
import { useRoomKeys } from './useRoomKeys.ts'
import { useRoomTimes } from './useRoomTimes.ts'
import { useWordDraft } from './useWordDraft.ts'

type Item = RoomData['items'][number]

/** One meeting in session, or being written up. */
export function Room({ session, room }: { readonly session: RoomSession; readonly room: RoomData }) {
  const t = useT()
  const bilingual = useBilingual()
  const screen = useLanguage()
  const { today } = useCall('app.state', {})
  const { meeting, items } = room
  const running = items.find(({ startedTime, endedTime }) => startedTime !== null && endedTime === null)
  const [chosenId, setChosenId] = useState<string | undefined>(running?.id)
  const [language, setLanguage] = useState<Language>(screen)
  const [tab, setTab] = useState<RoomTab>('captured')
  const [isSideOpen, setSideOpen] = useState(window.innerWidth > 1_180)
  const [openRecordId, setOpenRecordId] = useState<string | null>(null)
  const [isNextDateOpen, setNextDateOpen] = useState(false)
  const [typing, setTyping] = useState<CaptureLine | null>(null)
  const editor = useRef<MinutesEditorHandle>(null)
  const rollCall = useRef<HTMLInputElement>(null)
  const call = useApi()
  const draft = useWordDraft(session)
  const records = useRecords(session, room, language)
  const people = usePeople(meeting.id)
  const before = useCall('actions.list', { groupId: meeting.groupId, list: 'open' }).filter(({ meetingId }) => meetingId !== meeting.id)
  useRevealed(session, setChosenId, setLanguage)
  const shown = items.find(({ id }) => id === chosenId) ?? items[0]
  const meetingDate = meeting.heldOn ?? today
  const isOpen = meeting.closedAt === null && meeting.cancelledAt === null
  const numbers = numberAgenda(outlineOf(items).map((line, index) => ({ ...line, frozenNumber: items[index]?.frozenNumber ?? null })))
  const index = items.findIndex(({ id }) => id === shown?.id)
  const next = items[index + 1]
  const show = (item: Item) => {
    setChosenId(item.id)
    setTyping(null)
  }
  // Not a step to undo: going back to the item is.
  const start = ({ id: itemId }: Item) => void call('minutes.startItem', { meetingId: meeting.id, itemId }).catch(showError)
  const goTo = (item: Item | undefined) => {
    if (item === undefined) return
    show(item)
    // Looking something up behind does not move the clock; going on does.
    const isStep = items.indexOf(item) > index && (running === undefined || running.id === shown?.id || item.startedTime === null)
    if (isInSession(meeting) && isStep) start(item)
  }
  useRoomKeys({
    session,
    onNext: () => goTo(next),
    onPrevious: () => items[index - 1] !== undefined && show(items[index - 1] as Item),
    onRollCall: () => rollCall.current?.focus(),
    onDraft: draft,
    onSide: () => setSideOpen(!isSideOpen),
  })
  if (shown === undefined) return null
  const openRecord = room.captured.find(({ id }) => id === openRecordId)
  const isList = tab === 'captured' && openRecord === undefined && !isNextDateOpen
  const handleOpen = (id: string) => {
    setNextDateOpen(false)
    setOpenRecordId(id)
    setTab('captured')
    setSideOpen(true)
  }
  const numberOf = new Map(items.map(({ id }, at) => [id as string, numbers[at] ?? '']))
  return (
    <div className={classes.room} data-side={isSideOpen ? 'open' : 'closed'}>
      <RoomBar
        session={session}
        room={room}
        firstItemId={shown.id}
        onStarted={() => editor.current?.focus()}
        onNext={next === undefined ? undefined : () => goTo(next)}
      />
      <AgendaRail session={session} room={room} numbers={numbers} shownId={shown.id} onShow={show} />
      <section className={classes.text} data-region="text" style={wordsOf(t)}>
        <ItemHead
          item={shown}
          number={numbers[index] ?? ''}
          room={room}
          language={language}
          onLanguage={setLanguage}
          onRun={(command) => editor.current?.run(command)}
          isSideOpen={isSideOpen}
          onSide={() => setSideOpen(!isSideOpen)}
        />
        <div className={classes.scroll}>
          <MinutesEditor
            key={`${shown.id}/${language}`}
            ref={editor}
            session={session}
            room={room}
            item={shown}
            language={language}
            context={{ agencies: room.agencies, activities: room.activities, meetingDate, nextMeetingDate: room.nextMeetingOn }}
            people={people}
            records={records}
            firstNumber={firstNumber(
              session.record,
              items.map(({ id }) => id),
              shown.id,
              language,
            )}
            isOpen={isOpen}
            onTyping={setTyping}
            onOpenRecord={(_kind, id) => handleOpen(id)}
          />
        </div>
        {next !== undefined && (
          <NextItem
            session={session}
            room={room}
            item={next}
            number={numbers[index + 1] ?? ''}
            title={bilingual(next.titleEn, next.titleLo)}
            onClick={() => goTo(next)}
          />
        )}
      </section>
      <RightColumn
        tab={tab}
        onTab={setTab}
        counts={{ captured: room.captured.filter(({ withdrawnAt }) => withdrawnAt === null).length, before: before.length, private: null }}
        foot={isList && isOpen ? <BeforeLeaving room={room} onNextDate={() => setNextDateOpen(true)} onDraft={draft} /> : null}
      >
        {tab === 'captured' && openRecord !== undefined && !isNextDateOpen && (
          <CapturedEdit
            key={openRecord.id}
            record={openRecord}
            room={room}
            meetingDate={meetingDate}
            onClose={() => setOpenRecordId(null)}
          />
        )}
        {tab === 'captured' && isNextDateOpen && (
          <NextDateForm
            room={room}
            onClose={() => {
              setNextDateOpen(false)
              editor.current?.focus()
            }}
          />
        )}
        {isList && (
          <CapturedList
            room={room}
            numbers={numberOf}
            typing={typing}
            onOpen={({ id }) => handleOpen(id)}
            onInsert={isOpen ? ({ kind, id }: Captured) => editor.current?.insertRecord({ kind, id }) : undefined}
          />
        )}
        {tab === 'before' && <FromBefore actions={before} room={room} today={today} />}
        {tab === 'private' && <PrivateNotes session={session} />}
      </RightColumn>
      <RollCallBar meetingId={meeting.id} ref={rollCall} onLeave={() => editor.current?.focus()} />
    </div>
  )
}

type NextItemProps = {
  readonly session: RoomSession
  readonly room: RoomData
  readonly item: Item
  readonly number: string
  readonly title: string
  readonly onClick: () => void
}

function NextItem({ session, room, item, number, title, onClick }: NextItemProps) {
  const t = useT()
  const time = useRoomTimes(room, session).items[room.items.indexOf(item)]?.time ?? null
  return (
    <button type="button" className={classes.next} onClick={onClick}>
      <span>{number}</span>
      <b className="clip">{title}</b>
      {time !== null && <span className={classes.from}>{t('room:fromTime', { time })}</span>}
    </button>
  )
}

/** The item in which an undo has just changed something comes into sight. */
function useRevealed(session: RoomSession, onItem: (id: string) => void, onLanguage: (language: Language) => void): void {
  const name = useStore(session.revealed)
  useEffect(() => {
    const part = name === null ? undefined : parseFragmentName(name)
    if (part === undefined) return
    session.revealed.set(null)
    onItem(part.itemId)
    onLanguage(part.language)
  }, [session, name, onItem, onLanguage])
}

function usePeople(meetingId: RoomData['meeting']['id']) {
  const bilingual = useBilingual()
  const seatName = useSeatName()
  const { seats } = useCall('attendance.list', { meetingId })
  return seats.flatMap((seat) => {
    const came = isVacant(seat) ? seat.representedBy : seat.guestName
    const name = seat.holder === null ? came : bilingual(seat.holder.nameEn, seat.holder.nameLo)
    return name === '' ? [] : [{ id: seat.id as string, name, detail: seatName(seat) }]
  })
}

/** Words that the style sheet writes beside the text. */
function wordsOf(t: ReturnType<typeof useT>): CSSProperties {
  const quoted = (text: string) => `"${text.replaceAll('"', '”')}"`
  return {
    '--restricted-word': quoted(t('room:restricted')),
    '--placeholder-word': quoted(t('room:writeHere')),
    '--progress-word': quoted(t('room:toProgress')),
    '--challenges-word': quoted(t('room:toChallenges')),
    '--key-message-word': quoted(t('room:toKeyMessage')),
  } as CSSProperties
}

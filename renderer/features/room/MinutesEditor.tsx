import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import * as Y from 'yjs'
import type { MatrixColumn } from '#shared/domain/activity.ts'
import { type CaptureContext, type CaptureLine, canCapture, parseCaptureLine } from '#shared/domain/capture-line.ts'
import type { Language } from '#shared/domain/common.ts'
import { type CapturedKind, type CapturedRef, fragmentName } from '#shared/domain/minutes.ts'
import { useT } from '../../i18n.ts'
import { styleNonce } from '../../nonce.ts'
import { showError, showToast } from '../../toasts.ts'
import { redoStep, undoStep } from '../../undo.ts'
import { CapturePopover } from './CapturePopover.tsx'
import { cleanPastedHtml } from './clean-html.ts'
import {
  goOnBelow,
  insertMention,
  isRestricted,
  type SelectedWords,
  selectedWords,
  toggleRestricted,
  wasProposed,
  withoutSecondRecords,
  wordsToPropose,
} from './editor-actions.ts'
import { minutesExtensions } from './editor-extensions.ts'
import type { EditorCommand, EditorControl } from './editor-keys.ts'
import classes from './MinutesText.module.css'
import { type MentionPerson, type Suggestion, suggestionsFor } from './mentions.ts'
import popover from './Popover.module.css'
import { RecordForm } from './RecordForm.tsx'
import type { RecordStore } from './record-store.ts'
import type { RoomData } from './room-data.ts'
import type { RoomSession } from './room-session.ts'
import { SuggestionList } from './SuggestionList.tsx'
import { typingAt } from './typing.ts'
import { useAnchor } from './useAnchor.ts'
import { type CapturePlace, useCapture } from './useCapture.ts'
import { usePropose } from './usePropose.ts'

export type MinutesEditorHandle = {
  readonly focus: () => void
  readonly insertRecord: (record: CapturedRef) => void
  readonly run: (command: EditorCommand | 'table' | 'bulletList' | 'numberedList') => void
}

type MinutesEditorProps = {
  readonly session: RoomSession
  readonly room: RoomData
  readonly item: RoomData['items'][number]
  readonly language: Language
  readonly context: CaptureContext
  readonly people: readonly MentionPerson[]
  readonly records: RecordStore
  readonly firstNumber: number
  readonly isOpen: boolean
  readonly onTyping: (line: CaptureLine | null) => void
  readonly onOpenRecord: (kind: CapturedKind, id: string) => void
  readonly ref: Ref<MinutesEditorHandle>
}

type Form = { readonly line: CaptureLine; readonly place: CapturePlace; readonly position: number }
type Choice = { readonly column: MatrixColumn; readonly words: SelectedWords }

const COLUMNS: Partial<Record<EditorCommand, MatrixColumn>> = {
  proposeProgress: 'progress',
  proposeChallenges: 'challenges',
  proposeKeyMessage: 'keyMessage',
}

/** The text of one agenda item in one language, with what is captured and named while typing. */
export function MinutesEditor(props: MinutesEditorProps) {
  const { session, room, item, language, context, people, records, firstNumber, isOpen, onTyping, onOpenRecord, ref } = props
  const t = useT()
  const box = useRef<HTMLDivElement>(null)
  const control = useRef<EditorControl>({ onKey: () => false, onCommand: () => {} })
  const dismissed = useRef(new WeakSet<object>())
  const [form, setForm] = useState<Form | null>(null)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [active, setActive] = useState(0)
  const [closedMention, setClosedMention] = useState(-1)
  const floating = useRef<HTMLDivElement>(null)
  const [, redraw] = useState(0)
  const fragment = fragmentName(item.id, language)
  const part = session.record.getXmlFragment(fragment)
  const editor = useEditor({
    extensions: minutesExtensions({
      fragment: part,
      manager: session.undo.manager,
      control: () => control.current,
      captured: { records, className: classes.captured ?? '', onOpen: onOpenRecord },
    }),
    shouldRerenderOnTransaction: false,
    injectNonce: styleNonce(),
    autofocus: isOpen ? 'end' : false,
    editable: isOpen,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        lang: language,
        // There is no Lao dictionary; every word would be marked.
        spellcheck: String(language === 'en'),
        'aria-label': t('room:minutesText', { item: language === 'lo' ? item.titleLo || item.titleEn : item.titleEn }),
      },
      transformPastedHTML: cleanPastedHtml,
      transformPasted: (slice) => withoutSecondRecords(slice, session.record),
    },
  })
  useEffect(() => {
    editor.setEditable(isOpen, false)
  }, [editor, isOpen])
  const typing = useEditorState({ editor, selector: ({ editor: current }) => typingAt(current.state) })
  const typedLine = typing.line !== null && isOpen && !dismissed.current.has(part.get(typing.line.index) ?? part) ? typing.line : null
  const line = typedLine === null ? null : (parseCaptureLine(typedLine.text, context) ?? null)
  const mention = typing.mention !== null && typing.mention.from !== closedMention && isOpen ? typing.mention : null
  const suggestions =
    choice === null ? (mention === null ? [] : suggestionsFor(mention, { ...room, people }, language)) : activitiesOf(room, item, language)
  const current = Math.min(active, suggestions.length - 1)
  const position = form?.position ?? (choice !== null ? choice.words.from : (mention?.from ?? typedLine?.position ?? null))
  const anchor = useAnchor(editor, box, position, typedLine?.text)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it has moved, or holds something else
  useEffect(() => {
    floating.current?.scrollIntoView({ block: 'nearest' })
  }, [anchor, form, choice, mention === null])
  const capture = useCapture(session, item.id, language)
  const propose = usePropose(editor, item, room.activities, language)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words decide, the object is new on every drawing
  useEffect(() => {
    onTyping(line)
  }, [typedLine?.text])
  useImperativeHandle(ref, () => ({ focus: () => editor.commands.focus(), insertRecord, run: handleCommand }))

  const handleCapture = (captured: CaptureLine) => {
    if (typedLine === null || !canCapture(captured)) return
    goOnBelow(editor, typedLine)
    void capture(captured, { fragment, index: typedLine.index, how: 'replace' })
  }
  const handleEdit = () => {
    if (typedLine !== null && line !== null)
      setForm({ line, place: { fragment, index: typedLine.index, how: 'replace' }, position: typedLine.position })
  }
  const handleDismiss = () => {
    const element = typedLine === null ? null : part.get(typedLine.index)
    if (element instanceof Y.XmlElement) dismissed.current.add(element)
    redraw((count) => count + 1)
  }
  const handlePick = (suggestion: Suggestion) => {
    const activity = room.activities.find(({ id }) => id === suggestion.id)
    if (choice !== null && activity !== undefined) propose(choice.column, choice.words, activity)
    else if (mention !== null) insertMention(editor, mention, suggestion)
    setChoice(null)
    setActive(0)
  }
  const handlePropose = (column: MatrixColumn) => {
    const words = wordsToPropose(editor)
    if (words === undefined) return showToast({ text: t('room:selectFirst') })
    if (room.activities.length === 0) return showToast({ text: t('room:proposeForNone') })
    if (isRestricted(editor, words)) return showToast({ text: t('room:restrictedStays') })
    const [only, ...others] = room.activities.filter(({ id }) => item.activityIds.includes(id))
    if (only !== undefined && others.length === 0) propose(column, words, only)
    else setChoice({ column, words })
  }
  const handleRestricted = () => {
    toggleRestricted(editor)
    if (editor.getAttributes('paragraph').restricted === true && wasProposed(editor)) showToast({ text: t('room:restrictedProposed') })
  }
  const handleCommand: MinutesEditorHandle['run'] = (command) => {
    if (command === 'undo') return void undoStep().catch(showError)
    if (command === 'redo') return void redoStep().catch(showError)
    if (!isOpen) return showToast({ text: t('room:closedForTyping') })
    const column = COLUMNS[command as EditorCommand]
    if (column !== undefined) handlePropose(column)
    if (command === 'restricted') handleRestricted()
    if (command === 'table') editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
    if (command === 'bulletList') editor.chain().focus().toggleBulletList().run()
    if (command === 'numberedList') editor.chain().focus().toggleOrderedList().run()
    const words = command === 'toAction' ? selectedWords(editor) : undefined
    if (words !== undefined) {
      const parsed = parseCaptureLine(`! ${words.text}`, context)
      if (parsed !== undefined) setForm({ line: parsed, place: { fragment, index: words.index, how: 'after' }, position: words.from })
    }
  }
  const handleForm = (captured: CaptureLine) => {
    if (form === null) return
    if (form.place.how === 'replace') goOnBelow(editor, { text: '', index: form.place.index, position: form.position })
    void capture(captured, form.place)
    closeForm()
  }
  const closeForm = () => {
    setForm(null)
    editor.commands.focus()
  }
  const insertRecord = ({ kind, id }: CapturedRef) => {
    editor.chain().focus().insertContent({ type: 'captured', attrs: { kind, id } }).run()
  }
  control.current = {
    onCommand: handleCommand,
    onKey: (key) => {
      const pick = suggestions[current]
      if (pick !== undefined && (mention !== null || choice !== null)) {
        if (key === 'Escape') choice === null ? setClosedMention(mention?.from ?? -1) : setChoice(null)
        else if (key === 'Enter' || key === 'Tab') handlePick(pick)
        else setActive((current + (key === 'ArrowDown' ? 1 : suggestions.length - 1)) % suggestions.length)
        return true
      }
      if (line === null || form !== null) return false
      if (key === 'Enter' && canCapture(line)) handleCapture(line)
      else if (key === 'Tab') handleEdit()
      else if (key === 'Escape') handleDismiss()
      else return false
      return true
    },
  }
  return (
    <div ref={box} className={classes.box} style={{ '--numbered-before': firstNumber - 1 } as React.CSSProperties}>
      <EditorContent editor={editor} className={classes.text} data-placeholder={t('room:writeHere')} />
      {anchor !== null && (
        <div ref={floating} className={popover.anchor} style={anchor}>
          {form !== null && (
            <RecordForm line={form.line} room={room} meetingDate={context.meetingDate} onCapture={handleForm} onCancel={closeForm} />
          )}
          {form === null && suggestions.length > 0 && (
            <SuggestionList
              suggestions={suggestions}
              active={current}
              label={t(choice !== null ? 'room:proposeFor' : mention?.sign === '#' ? 'room:activities' : 'room:names')}
              {...(choice !== null && { heading: t(item.activityIds.length > 0 ? 'room:proposeFor' : 'room:proposeForAny') })}
              onPick={handlePick}
            />
          )}
          {form === null && suggestions.length === 0 && line !== null && (
            <CapturePopover line={line} room={room} onCapture={() => handleCapture(line)} onEdit={handleEdit} onDismiss={handleDismiss} />
          )}
        </div>
      )}
    </div>
  )
}

function activitiesOf(room: RoomData, item: RoomData['items'][number], language: Language): readonly Suggestion[] {
  const linked = room.activities.filter(({ id }) => item.activityIds.includes(id))
  return (linked.length > 0 ? linked : room.activities).map(({ id, position, titleEn, titleLo }) => ({
    id,
    insert: '',
    name: `#${position}`,
    detail: (language === 'lo' && titleLo) || titleEn,
  }))
}

import { IconArrowForwardUp, IconFlag, IconMail, IconNote, IconPencil } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import type { ActionDetails, ActionHistoryEntry } from '#shared/contract/actions.ts'
import type { Language } from '#shared/domain/common.ts'
import { dayOfInstant, formatDay } from '#shared/i18n/format.ts'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './ActionPanel.module.css'

const ICONS = { created: IconFlag, note: IconNote, letter: IconMail, change: IconPencil, carried: IconArrowForwardUp } as const

/** What happened to an action, newest first; changes of its fields only when asked for. */
export function ActionHistory({ action }: { readonly action: ActionDetails }) {
  const t = useT()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const entries = action.history.toReversed()
  const shown = all ? entries : entries.filter((entry) => entry.kind !== 'change')
  return (
    <section className={classes.history}>
      <SectionHead
        title={t('actions:history')}
        action={
          entries.some((entry) => entry.kind === 'change') && (
            <button type="button" className="link" onClick={() => setAll(!all)}>
              {all ? t('actions:fewerChanges') : t('actions:allChanges', { count: entries.length })}
            </button>
          )
        }
      />
      <ol>
        {shown.map((entry) => (
          <Entry key={entryKey(entry)} entry={entry} sentence={sentenceOf(entry, t, language)} aside={asideOf(entry, language)} />
        ))}
      </ol>
    </section>
  )
}

type EntryProps = { readonly entry: ActionHistoryEntry; readonly sentence: string; readonly aside: string }

function Entry({ entry, sentence, aside }: EntryProps) {
  const Icon = ICONS[entry.kind]
  return (
    <li>
      <Icon size={15} stroke={1.6} aria-hidden />
      <div>
        <p className={classes.prose}>{sentence}</p>
        <p className="dim t12">{aside}</p>
      </div>
    </li>
  )
}

function entryKey(entry: ActionHistoryEntry): string {
  if (entry.kind === 'note') return entry.note.id
  return `${entry.kind} ${entry.at} ${'field' in entry ? entry.field : ''}${'outgoingId' in entry ? entry.outgoingId : ''}${'meetingId' in entry ? entry.meetingId : ''}`
}

function sentenceOf(entry: ActionHistoryEntry, t: TFunction, language: Language): string {
  switch (entry.kind) {
    case 'created':
      return entry.meetingNumber === null ? t('actions:historyCreated') : t('actions:historyCreatedAt', { meeting: entry.meetingNumber })
    case 'note':
      return entry.note.text
    case 'letter':
      return entry.sentOn === null || entry.sentHow === null
        ? t('actions:historyLetterMade', { number: entry.number ?? '', addressee: entry.addressee })
        : t('actions:historyLetterSent', {
            number: entry.number ?? '',
            addressee: entry.addressee,
            how: t(`actions:sentHow_${entry.sentHow}`),
          })
    case 'carried':
      return t('actions:historyCarried', { meeting: entry.meetingNumber ?? t('actions:aMeeting') })
    default:
      return changeSentence(entry, t, language)
  }
}

function changeSentence(
  { field, before, after }: Extract<ActionHistoryEntry, { readonly kind: 'change' }>,
  t: TFunction,
  language: Language,
): string {
  const day = (value: string | null) => (value === null ? t('actions:nothing') : formatDay(value, language, 'day'))
  if (field === 'dueOn') return t('actions:changeDue', { before: day(before), after: day(after) })
  if (field === 'status') return t('actions:changeStatus', { after: t(`actions:state${after?.[0]?.toUpperCase()}${after?.slice(1)}`) })
  if (field === 'snoozedUntilOn') return after === null ? t('actions:changeAwake') : t('actions:changeSnoozed', { after: day(after) })
  return t('actions:changeText', { before, after })
}

function asideOf(entry: ActionHistoryEntry, language: Language): string {
  if (entry.kind === 'note') {
    return [formatDay(entry.note.notedOn, language, 'day'), entry.note.receivedBy, entry.meetingNumber].filter(Boolean).join(', ')
  }
  if (entry.kind === 'letter') return formatDay(entry.sentOn ?? dayOfInstant(entry.at), language, 'day')
  if (entry.kind === 'carried') return entry.heldOn === null ? '' : formatDay(entry.heldOn, language, 'day')
  return formatDay(dayOfInstant(entry.at), language, 'day')
}

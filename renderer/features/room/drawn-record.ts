import type { TFunction } from 'i18next'
import type { Captured } from '#shared/contract/minutes.ts'
import type { Language } from '#shared/domain/common.ts'
import type { DecisionKind } from '#shared/domain/decision.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { DrawnRecord } from './record-store.ts'

/** `A3`, the part of a number that is said in the meeting. */
export function shortNumber(number: string): string {
  return number.slice(number.lastIndexOf('-') + 1)
}

/** Word of a kind of decision, as the minutes write it. */
export function decisionWord(t: TFunction, kind: DecisionKind): string {
  return t(`room:${kind}`)
}

/** The record in the language of the text around it, or in the other one when it has no words there. */
export function textOf({ textEn, textLo }: Pick<Captured, 'textEn' | 'textLo'>, language: Language): string {
  return language === 'lo' ? textLo || textEn : textEn || textLo
}

/** Agencies of an action, lead first: `MoPS, with MoF and LCDC`. */
export function partiesText(t: TFunction, names: readonly string[]): string {
  const [lead, ...others] = names
  if (lead === undefined) return t('room:noLead')
  if (others.length === 0) return lead
  const last = others.at(-1) ?? ''
  const listed = others.length === 1 ? last : t('room:and', { first: others.slice(0, -1).join(', '), last })
  return t('room:withOthers', { lead, others: listed })
}

/** A captured record as it stands in the text. */
export function drawnRecord(t: TFunction, record: Captured, language: Language): DrawnRecord {
  const number = shortNumber(record.number)
  const rows = record.activities.map(({ position }) => `#${position}`)
  const due = record.dueOn === null ? [] : [t('room:dueShort', { date: formatDay(record.dueOn, language, 'day') })]
  const parties = record.parties.map(({ shortEn, shortLo }) => (language === 'lo' ? shortLo || shortEn : shortEn))
  return {
    label: `${number} · ${record.decisionKind === null ? partiesText(t, parties) : decisionWord(t, record.decisionKind)}`,
    text: textOf(record, language),
    facts: [...due, ...rows].join(' · '),
    language: language === 'lo' && record.textLo !== '' ? 'lo' : 'en',
    isWithdrawn: record.withdrawnAt !== null,
  }
}

import type { TemplateItem } from '#shared/domain/agenda-template.ts'
import type { Language } from '#shared/domain/common.ts'
import type { MeetingKind } from '#shared/domain/meeting.ts'
import { fill } from '#shared/i18n/fill.ts'
import { messages } from '#shared/i18n/index.ts'

export type Twin = { readonly en: string; readonly lo: string }
type Named = { readonly nameEn: string; readonly nameLo: string }

/** Title of a new meeting in both languages; empty in a language in which a group has no name. */
export function meetingTitle(kind: MeetingKind, group: Named, others: readonly Named[]): Twin {
  return { en: titleIn('en', kind, group, others), lo: titleIn('lo', kind, group, others) }
}

/** Title of an item of a template in both languages. */
export function itemTitle(key: TemplateItem['key']): Twin {
  return { en: messages.en.prepare[`item.${key}`], lo: messages.lo.prepare[`item.${key}`] }
}

function titleIn(language: Language, kind: MeetingKind, group: Named, others: readonly Named[]): string {
  const words = messages[language].meetings
  const names = [group, ...others].map(({ nameEn, nameLo }) => (language === 'en' ? nameEn : nameLo))
  if (names.includes('')) return ''
  const title = fill(words[`titleOf.${kind}`], { group: names[0] ?? '' })
  return others.length === 0 ? title : fill(words['titleOf.joint'], { title, others: names.slice(1).join(words['titleOf.and']) })
}

import { TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay } from '#shared/i18n/format.ts'
import { parseDay } from '#shared/i18n/parse-day.ts'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './PeopleTools.module.css'

type DayFilterProps = { readonly on: string; readonly today: string; readonly onChange: (day: string) => void }

/** The day on which the posts are shown, typed freely; empty goes back to today. */
export function DayFilter({ on, today, onChange }: DayFilterProps) {
  const t = useT()
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? on : typed.trim() === '' ? today : parseDay(typed, `${today.slice(0, 4)}-01-01`, today)
  const commit = () => {
    if (read === undefined) return
    setTyped(null)
    if (read !== on) onChange(read)
  }
  return (
    <div className={classes.day}>
      <span aria-hidden>{t('people:on')}</span>
      <TextInput
        w={140}
        aria-label={t('people:onDay')}
        value={typed ?? formatDay(on, language, 'day')}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setTyped(null)
        }}
        error={read === undefined ? t('common:dateNotRead') : undefined}
        rightSection={<IconCalendar size={14} stroke={1.6} aria-hidden />}
      />
    </div>
  )
}

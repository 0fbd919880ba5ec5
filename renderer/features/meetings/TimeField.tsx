import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#renderer/i18n.ts'
import { parseTime } from '#shared/i18n/parse-time.ts'

type TimeFieldProps = {
  readonly label: string
  /** `HH:MM`, or null when it is open. */
  readonly value: string | null
  readonly onChange: (time: string | null) => void
}

/** A clock time typed freely: `9`, `930`, `9.30`. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const t = useT()
  const [typed, setTyped] = useState<string | null>(null)
  const isEmpty = typed !== null && typed.trim() === ''
  const read = typed === null || isEmpty ? null : parseTime(typed)
  const commit = () => {
    if (typed === null || read === undefined) return
    onChange(isEmpty ? null : read)
    setTyped(null)
  }
  return (
    <TextInput
      label={label}
      placeholder="09:00"
      value={typed ?? value ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      error={read === undefined ? t('meetings:timeNotRead') : undefined}
    />
  )
}

import { NumberInput, Switch } from '@mantine/core'
import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { ignoreShown } from './EditText.tsx'
import { Section } from './Section.tsx'
import { SettingRow } from './SettingRow.tsx'
import classes from './Settings.module.css'
import { useSetting } from './useSetting.ts'

const DAYS = [
  'noticeDays',
  'reminderDays',
  'replyDays',
  'draftMinutesDays',
  'commentDays',
  'adoptedMinutesDays',
  'actionReminderDays',
] as const
const FLAGS = ['notesThroughMofa', 'signMinutes'] as const
const MAX_DAYS = 400

/** Days and habits that this office has set for itself. */
export function RulesSection() {
  const t = useT()
  return (
    <Section id="rules" hint={t('settings:rulesHint')}>
      {DAYS.map((name) => (
        <DaysSetting key={name} name={name} />
      ))}
      {FLAGS.map((name) => (
        <FlagSetting key={name} name={name} />
      ))}
    </Section>
  )
}

function DaysSetting({ name }: { readonly name: (typeof DAYS)[number] }) {
  const t = useT()
  const label = t(`settings:${name}`)
  const { value, save } = useSetting(name, label)
  const [draft, setDraft] = useState<number | null>(null)
  const commit = () => {
    if (draft !== null && draft !== value) save(draft).catch(ignoreShown)
    setDraft(null)
  }
  return (
    <SettingRow label={label} words={[name]}>
      <div className={classes.days}>
        <NumberInput
          aria-label={label}
          w={84}
          min={0}
          max={MAX_DAYS}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          value={draft ?? value}
          onChange={(next) => setDraft(next === '' ? null : Number(next))}
          onBlur={commit}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
        <span className="dim">{t('settings:days')}</span>
      </div>
    </SettingRow>
  )
}

function FlagSetting({ name }: { readonly name: (typeof FLAGS)[number] }) {
  const t = useT()
  const label = t(`settings:${name}`)
  const { value, save } = useSetting(name, label)
  return (
    <SettingRow label={label} words={[name]}>
      <Switch aria-label={label} checked={value === 1} onChange={(event) => save(event.currentTarget.checked ? 1 : 0).catch(ignoreShown)} />
    </SettingRow>
  )
}

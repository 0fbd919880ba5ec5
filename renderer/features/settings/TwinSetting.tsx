import type { SettingKey } from '#shared/domain/settings.ts'
import { useT } from '../../i18n.ts'
import { EditText } from './EditText.tsx'
import { SettingRow } from './SettingRow.tsx'
import classes from './Settings.module.css'
import { useSetting } from './useSetting.ts'

/** Settings that exist in both languages. */
type TwinName = SettingKey extends infer Key ? (Key extends `${infer Name}En` ? Name : never) : never

type TwinSettingProps = {
  readonly name: TwinName
  readonly hint?: string
  readonly isMultiline?: boolean /** One below the other, for a line too long for half the width. */
  readonly isLong?: boolean
}

/** A text of the office in English and Lao, side by side. */
export function TwinSetting({ name, hint, isMultiline = false, isLong = false }: TwinSettingProps) {
  const t = useT()
  const label = t(`settings:${name}`)
  const english = useSetting(`${name}En`, t('settings:inEnglish', { name: label }))
  const lao = useSetting(`${name}Lo`, t('settings:inLao', { name: label }))
  return (
    <SettingRow name={name} label={label} hint={hint} words={[english.value, lao.value]}>
      <div className={classes.twin} data-long={isLong || undefined}>
        <EditText
          isQuiet
          label={t('settings:inEnglish', { name: label })}
          lang="en"
          value={english.value}
          isMultiline={isMultiline}
          onSave={english.save}
        />
        <EditText
          isQuiet
          label={t('settings:inLao', { name: label })}
          lang="lo"
          value={lao.value}
          isMultiline={isMultiline}
          onSave={lao.save}
        />
      </div>
    </SettingRow>
  )
}

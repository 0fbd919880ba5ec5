import { TextInput } from '@mantine/core'
import { useT } from '#renderer/i18n.ts'

type TitleFieldsProps = {
  readonly titleEn: string
  readonly titleLo: string
  readonly onChange: (changes: { readonly titleEn?: string; readonly titleLo?: string }) => void
}

/** Title of a meeting in both languages. */
export function TitleFields({ titleEn, titleLo, onChange }: TitleFieldsProps) {
  const t = useT()
  return (
    <>
      <TextInput
        label={t('meetings:titleEn')}
        required
        value={titleEn}
        onChange={(event) => onChange({ titleEn: event.currentTarget.value })}
      />
      <TextInput
        label={t('meetings:titleLo')}
        lang="lo"
        value={titleLo}
        onChange={(event) => onChange({ titleLo: event.currentTarget.value })}
      />
    </>
  )
}

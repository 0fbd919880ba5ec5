import { MultiSelect, Select } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { Organisation, OrganisationId } from '#shared/domain/organisation.ts'
import { useCall } from '../../api.tsx'
import { useBilingual, useT } from '../../i18n.ts'

type OrganisationSelectProps = {
  readonly label: string
  readonly value: OrganisationId | null
  readonly onChange: (organisation: Organisation | null) => void
  readonly error?: string | undefined
  readonly required?: boolean
  readonly autoFocus?: boolean
}

/** One organisation, found by a few letters of its short or full name. */
export function OrganisationSelect({ label, value, onChange, error, required = false, autoFocus = false }: OrganisationSelectProps) {
  const t = useT()
  const { organisations, options } = useOrganisationOptions()
  return (
    <Select
      label={label}
      aria-label={label}
      data={options}
      value={value}
      onChange={(id) => onChange(organisations.find((organisation) => organisation.id === id) ?? null)}
      onKeyDown={keepEscape}
      placeholder={t('actions:chooseAgency')}
      error={error}
      required={required}
      autoFocus={autoFocus}
      searchable
      w="100%"
      miw={240}
    />
  )
}

type OrganisationsSelectProps = {
  readonly label: string
  readonly value: readonly OrganisationId[]
  readonly without: OrganisationId | null
  readonly onChange: (ids: readonly OrganisationId[]) => void
}

/** Any number of organisations, found by a few letters. */
export function OrganisationsSelect({ label, value, without, onChange }: OrganisationsSelectProps) {
  const t = useT()
  const { options } = useOrganisationOptions()
  return (
    <MultiSelect
      label={label}
      data={options.filter((option) => option.value !== without)}
      value={[...value]}
      onChange={(ids) => onChange(ids as OrganisationId[])}
      onKeyDown={keepEscape}
      placeholder={value.length === 0 ? t('actions:chooseAgencies') : ''}
      searchable
      hidePickedOptions
    />
  )
}

function useOrganisationOptions() {
  const bilingual = useBilingual()
  const organisations = useCall('people.organisations', {})
  const options = organisations.map(({ id, shortEn, shortLo, nameEn, nameLo }) => ({
    value: id as string,
    label: `${bilingual(shortEn, shortLo)} · ${bilingual(nameEn, nameLo)}`,
  }))
  return { organisations, options }
}

/** Esc closes the open list of choices, not the whole panel around it. */
export function keepEscape(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') === 'true') event.stopPropagation()
}

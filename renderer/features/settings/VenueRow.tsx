import { NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import type { ListedVenue } from '#shared/contract/venues.ts'
import { needsPayer, Venue } from '#shared/domain/venue.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { EditText, ignoreShown } from './EditText.tsx'
import { RemoveButton } from './RemoveButton.tsx'
import classes from './Settings.module.css'

/** One venue; each cell is stored when it is left. */
export function VenueRow({ venue }: { readonly venue: ListedVenue }) {
  const t = useT()
  const bilingual = useBilingual()
  const organisations = useCall('people.organisations', {})
  const name = bilingual(venue.nameEn, venue.nameLo)
  const { mutateAsync } = useCommand('venues.save', { done: () => t('settings:changed', { name }) })
  const remove = useCommand('venues.remove', { done: () => t('settings:venueRemoved', { name }) })
  const save = async (changes: Partial<Venue>) => {
    const { deletedAt: _, organisationNameEn: __, organisationNameLo: ___, ...row } = venue
    await mutateAsync({ ...row, ...changes })
  }
  const labelOf = (column: string) => `${t(`settings:${column}`)}, ${name}`
  return (
    <tr>
      <td className={classes.stack}>
        <EditText
          isQuiet
          label={labelOf('nameEn')}
          lang="en"
          value={venue.nameEn}
          problemOf={(typed) => (typed.trim() === '' ? t('people:missing') : undefined)}
          onSave={(nameEn) => save({ nameEn })}
        />
        <EditText isQuiet label={labelOf('nameLo')} lang="lo" value={venue.nameLo} onSave={(nameLo) => save({ nameLo })} />
      </td>
      <td>
        <Select
          aria-label={labelOf('venueKind')}
          allowDeselect={false}
          value={venue.kind}
          data={Venue.shape.kind.options.map((value) => ({ value, label: t(`settings:venueKind.${value}`) }))}
          onChange={(value) => save({ kind: Venue.shape.kind.parse(value) }).catch(ignoreShown)}
        />
      </td>
      <td>
        <Select
          aria-label={labelOf('venueOwner')}
          searchable
          allowDeselect={false}
          value={venue.organisationId ?? ''}
          data={[
            { value: '', label: t('settings:noOwner') },
            ...organisations.map(({ id, shortEn, shortLo }) => ({ value: id as string, label: bilingual(shortEn, shortLo) })),
          ]}
          onChange={(value) => save({ organisationId: organisations.find(({ id }) => id === value)?.id ?? null }).catch(ignoreShown)}
        />
      </td>
      <td>
        <CountField
          label={labelOf('cost')}
          value={venue.costAmount}
          min={0}
          suffix={` ${venue.costCurrency}`}
          onSave={(costAmount) => save({ costAmount: costAmount ?? 0 }).catch(ignoreShown)}
        />
      </td>
      <td>
        <CountField
          label={labelOf('seats')}
          value={venue.capacityCount}
          min={1}
          onSave={(capacityCount) => save({ capacityCount }).catch(ignoreShown)}
        />
      </td>
      <td className={`dim t12 ${classes.quiet}`}>{needsPayer(venue) ? t('settings:asked') : t('settings:free')}</td>
      <td>
        <RemoveButton name={name} onClick={() => remove.mutate({ id: venue.id })} />
      </td>
    </tr>
  )
}

type CountFieldProps = {
  readonly label: string
  readonly value: number | null
  readonly min: number
  readonly suffix?: string
  readonly onSave: (value: number | null) => void
}

function CountField({ label, value, min, suffix = '', onSave }: CountFieldProps) {
  const [draft, setDraft] = useState<number | '' | null>(null)
  const commit = () => {
    const next = draft === '' ? null : draft
    if (draft !== null && next !== value) onSave(next)
    setDraft(null)
  }
  return (
    <NumberInput
      aria-label={label}
      min={min}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      thousandSeparator=","
      suffix={suffix}
      value={draft ?? value ?? ''}
      onChange={(next) => setDraft(next === '' ? '' : Number(next))}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
}

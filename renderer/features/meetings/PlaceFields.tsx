import { Select, TextInput } from '@mantine/core'
import { useCall } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import { needsPayer, type Venue, VenueId } from '#shared/domain/venue.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import classes from './MeetingForm.module.css'

type PlaceDraft = {
  readonly venueId: VenueId | null
  readonly venueText: string
  readonly payer: string
  readonly costReason: string
}

type PlaceFieldsProps = { readonly place: PlaceDraft; readonly onChange: (changes: Partial<PlaceDraft>) => void }

const ELSEWHERE = 'elsewhere'

/** Where: free rooms of the ministries first; a place that costs money asks who pays, and why. */
export function PlaceFields({ place, onChange }: PlaceFieldsProps) {
  const t = useT()
  const bilingual = useBilingual()
  const venues = useCall('venues.list', {})
  const venue = venues.find(({ id }) => id === place.venueId)
  const costText = (item: Venue) => costOf(item, t('meetings:noCost'), t('meetings:costNotKnown'))
  return (
    <>
      <Select
        label={t('meetings:place')}
        description={venue === undefined ? undefined : costText(venue)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        searchable
        allowDeselect={false}
        value={place.venueId ?? ELSEWHERE}
        data={[
          ...venues.map((item) => ({ value: item.id, label: bilingual(item.nameEn, item.nameLo) })),
          { value: ELSEWHERE, label: t('meetings:elsewhere') },
        ]}
        renderOption={({ option }) => {
          const item = venues.find(({ id }) => id === option.value)
          return (
            <span>
              {option.label} {item !== undefined && <small className="dim">{costText(item)}</small>}
            </span>
          )
        }}
        onChange={(value) => onChange({ venueId: value === ELSEWHERE || value === null ? null : VenueId.parse(value) })}
      />
      {place.venueId === null && (
        <TextInput
          label={t('meetings:placeText')}
          value={place.venueText}
          onChange={(event) => onChange({ venueText: event.currentTarget.value })}
        />
      )}
      {venue !== undefined && needsPayer(venue) && (
        <div className={classes.costs}>
          <TextInput
            label={t('meetings:payer')}
            required
            value={place.payer}
            onChange={(event) => onChange({ payer: event.currentTarget.value })}
          />
          <TextInput
            label={t('meetings:costReason')}
            value={place.costReason}
            onChange={(event) => onChange({ costReason: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  )
}

/** “900 USD”, or that it is free. */
export function costOf(venue: Pick<Venue, 'kind' | 'costAmount' | 'costCurrency'>, free: string, notKnown: string): string {
  if (venue.costAmount > 0) return `${formatNumber(venue.costAmount)} ${venue.costCurrency}`
  return needsPayer(venue) ? notKnown : free
}

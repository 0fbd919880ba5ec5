import { Button } from '@mantine/core'
import type { VenueId } from '#shared/domain/venue.ts'
import { useCall, useCommand } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { useIsFound } from './find.ts'
import { Section } from './Section.tsx'
import classes from './Settings.module.css'
import { VenueRow } from './VenueRow.tsx'

const WIDTHS = [undefined, '136px', '136px', '136px', '76px', '136px', '38px'] as const
const COLUMNS = ['names', 'venueKind', 'venueOwner', 'cost', 'seats', 'whoPays'] as const

/** Where meetings are held, what half a day costs, and whether somebody has to be asked who pays. */
export function VenuesSection() {
  const t = useT()
  const venues = useCall('venues.list', {})
  const add = useCommand('venues.save', { done: (_, { nameEn }) => t('settings:venueAdded', { name: nameEn }) })
  const isFound = useIsFound()
  const found = venues.filter((venue) =>
    isFound(venue.nameEn, venue.nameLo, venue.organisationNameEn, venue.organisationNameLo, t('settings:cost'), t('settings:whoPays')),
  )
  const handleAdd = () =>
    add.mutate({
      id: newId<VenueId>(),
      organisationId: null,
      nameEn: t('settings:newVenue', { lng: 'en' }),
      nameLo: t('settings:newVenue', { lng: 'lo' }),
      kind: 'officeRoom',
      costAmount: 0,
      costCurrency: 'LAK',
      capacityCount: null,
      note: '',
      position: venues.length + 1,
    })
  return (
    <Section
      id="venues"
      hint={t('settings:venuesHint')}
      action={
        <Button variant="default" onClick={handleAdd} loading={add.isPending}>
          {t('settings:addVenue')}
        </Button>
      }
    >
      {venues.length === 0 && <EmptyState text={t('settings:noVenues')} />}
      {found.length > 0 && (
        <table className={classes.table} data-setting>
          <colgroup>
            {WIDTHS.map((width, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`settings:${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {found.map((venue) => (
              <VenueRow key={venue.id} venue={venue} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

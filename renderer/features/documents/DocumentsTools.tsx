import type { OutgoingKind } from '#shared/domain/outgoing.ts'
import { useCall } from '../../api.tsx'
import { FilterMenu } from '../../components/FilterMenu.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import type { Register } from './useRegister.ts'

const KINDS: readonly OutgoingKind[] = ['followUp', 'invitation', 'agenda', 'signInSheet', 'minutes']

/** Filters of the register: year, kind, addressee, and the meeting that another screen came from. */
export function DocumentsTools({ register }: { readonly register: Register }) {
  const t = useT()
  const bilingual = useBilingual()
  const organisations = useCall('people.organisations', {})
  const { search, year, years, change } = register
  return (
    <>
      <FilterMenu
        label={t('documents:year')}
        value={String(year)}
        options={[...years.map((one) => ({ value: String(one), label: String(one) })), { value: 'all', label: t('documents:allYears') }]}
        onChange={(value) => change({ year: value === 'all' ? 'all' : Number(value) })}
      />
      <FilterMenu
        label={t('documents:kind')}
        value={search.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`documents:kind.${kind}`) }))}
        onChange={(kind) => change({ kind })}
        canLift
      />
      <FilterMenu
        label={t('documents:to')}
        value={search.organisation}
        options={organisations.map(({ id, shortEn, shortLo }) => ({ value: id, label: bilingual(shortEn, shortLo) }))}
        onChange={(organisation) => change({ organisation })}
        canLift
      />
      {search.meeting !== undefined && <MeetingFilter register={register} meetingId={search.meeting} />}
    </>
  )
}

function MeetingFilter({
  register,
  meetingId,
}: {
  readonly register: Register
  readonly meetingId: NonNullable<Register['search']['meeting']>
}) {
  const t = useT()
  const bilingual = useBilingual()
  const { meeting } = useCall('meetings.get', { id: meetingId })
  const label = meeting.number ?? bilingual(meeting.titleEn, meeting.titleLo)
  return (
    <FilterMenu
      label={t('documents:meeting')}
      value={meetingId}
      options={[{ value: meetingId, label }]}
      onChange={() => register.change({ meeting: undefined })}
      canLift
    />
  )
}

import { Link } from '@tanstack/react-router'
import type { ActionRow } from '#shared/contract/actions.ts'
import { useT } from '../../i18n.ts'

type PrepareLetterProps = { readonly organisationId: string; readonly rows: readonly ActionRow[] }

/** Leads to the letters of an agency; its follow-up letter is written from the meeting its newest action comes from. */
export function PrepareLetter({ organisationId, rows }: PrepareLetterProps) {
  const t = useT()
  const owed = rows.filter((row) => row.isOpen && row.parties[0]?.organisationId === organisationId)
  const meetingId = owed.findLast((row) => row.meetingId !== null)?.meetingId
  if (owed.length === 0) return null
  return (
    <Link to="/documents" search={{ organisation: organisationId, ...(meetingId != null && { meeting: meetingId }) }} className="link">
      {t('actions:prepareLetter')}
    </Link>
  )
}

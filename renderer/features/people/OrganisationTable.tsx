import type { Organisation } from '#shared/domain/organisation.ts'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useT } from '../../i18n.ts'
import lists from './PeopleLists.module.css'
import { RowButton } from './RowButton.tsx'

type OrganisationTableProps = {
  readonly organisations: readonly Organisation[]
  readonly cursor: string | undefined
  readonly openId: string | undefined
  readonly onOpen: (id: string) => void
}

/** Organisations in the office's order; those that were only typed in the minutes come first, to be completed. */
export function OrganisationTable({ organisations, cursor, openId, onOpen }: OrganisationTableProps) {
  const t = useT()
  return (
    <table className={`${lists.table} ${lists.twoLines}`} aria-label={t('people:viewOrganisations')}>
      <colgroup>
        <col style={{ width: '46%' }} />
        <col style={{ width: '18%' }} />
        <col style={{ width: '20%' }} />
        <col style={{ width: '16%' }} />
      </colgroup>
      <thead>
        <tr>
          {(['organisation', 'shortEn', 'kind', 'letterLanguage'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`people:${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {organisations.map((organisation) => (
          <tr key={organisation.id} data-row data-open={organisation.id === openId || undefined}>
            <td>
              <RowButton id={organisation.id} isCurrent={organisation.id === cursor} isOpen={organisation.id === openId} onOpen={onOpen}>
                <span className={lists.line}>{organisation.nameEn}</span>
                <span className={`${lists.line} ${lists.second}`} lang="lo">
                  {organisation.nameLo}
                </span>
              </RowButton>
            </td>
            <td>
              <span className={lists.line}>{organisation.shortEn}</span>
              <span className={`${lists.line} ${lists.second}`} lang="lo">
                {organisation.shortLo}
              </span>
            </td>
            <td>
              {organisation.draftAt === null ? (
                t(`people:kind.${organisation.kind}`)
              ) : (
                <StatusBadge kind="warning">{t('people:toComplete')}</StatusBadge>
              )}
            </td>
            <td>{organisation.letterLanguage === 'lo' ? t('common:lao') : t('common:english')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

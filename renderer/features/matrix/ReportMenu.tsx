import { Button, Menu } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Input } from '#shared/contract/index.ts'
import type { Period } from '#shared/domain/period.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'

type ReportMenuProps = { readonly period: Period }

/** Writes the yearly report of a period in the common form, in the language that is chosen. */
export function ReportMenu({ period }: ReportMenuProps) {
  const t = useT()
  const navigate = useNavigate()
  const make = useCommand('papers.makeReport', { done: ({ folder }) => t('matrix:reportMade', { period: period.label, folder }) })
  const choices: readonly { readonly label: string; readonly input: Omit<Input<'papers.makeReport'>, 'periodId'> }[] = [
    { label: t('matrix:reportEnglish'), input: { language: 'en', withSources: false } },
    { label: t('matrix:reportLao'), input: { language: 'lo', withSources: false } },
    { label: t('matrix:reportSources'), input: { language: 'en', withSources: true } },
  ]
  return (
    <Menu position="bottom-end" withinPortal returnFocus>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFileTypeDocx size={16} aria-hidden />} disabled={make.isPending}>
          {t(make.isPending ? 'matrix:reportMaking' : 'matrix:report')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ label, input }) => (
          <Menu.Item key={label} onClick={() => make.mutate({ periodId: period.id, ...input })}>
            {label}
          </Menu.Item>
        ))}
        {period.closedAt === null && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => void navigate({ to: '/matrix/import', search: { period: period.id } })}>
              {t('compare:menu')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

import { Button, Menu } from '@mantine/core'
import { IconFileTypeDocx, IconSquare, IconSquareCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Period } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'

type ReportMenuProps = {
  readonly period: Period
  /** Group that the matrix is filtered by: it gets a report of its own. */
  readonly groupId: WorkingGroupId | undefined
  /** Rows with a text that has no Lao: their places in a Lao report stay empty. */
  readonly laoGapCount: number
  readonly onWording: () => void
}

/** Writes the yearly report of a period in the common form, in the language that is chosen. */
export function ReportMenu({ period, groupId, laoGapCount, onWording }: ReportMenuProps) {
  const t = useT()
  const navigate = useNavigate()
  const make = useCommand('papers.makeReport', { done: ({ folder }) => t('matrix:reportMade', { period: period.label, folder }) })
  const group = useCall('groups.list', {}).find(({ id }) => id === groupId)
  const [withSources, setWithSources] = useState(false)
  const [withAnnex, setWithAnnex] = useState(false)
  const extras = [
    { label: t('matrix:reportSources'), isOn: withSources, toggle: () => setWithSources(!withSources) },
    { label: t('matrix:reportAnnex'), isOn: withAnnex, toggle: () => setWithAnnex(!withAnnex) },
  ]
  return (
    <Menu position="bottom-end" withinPortal returnFocus>
      <Menu.Target>
        <Button variant="default" leftSection={<IconFileTypeDocx size={16} aria-hidden />} disabled={make.isPending}>
          {t(make.isPending ? 'matrix:reportMaking' : 'matrix:report')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['en', 'lo'] as const).map((language) => (
          <Menu.Item
            key={language}
            onClick={() =>
              make.mutate({ periodId: period.id, language, withSources, withAnnex, ...(group !== undefined && { groupId: group.id }) })
            }
          >
            {t(language === 'en' ? 'matrix:reportEnglish' : 'matrix:reportLao')}
            {group !== undefined && ` · ${group.code}`}
            {language === 'lo' && laoGapCount > 0 && <p className="dim t12">{t('matrix:reportLaoGaps', { count: laoGapCount })}</p>}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {extras.map(({ label, isOn, toggle }) => (
          <Menu.Item
            key={label}
            role="menuitemcheckbox"
            aria-checked={isOn}
            closeMenuOnClick={false}
            leftSection={isOn ? <IconSquareCheck size={16} aria-hidden /> : <IconSquare size={16} aria-hidden />}
            onClick={toggle}
          >
            {label}
          </Menu.Item>
        ))}
        {period.closedAt === null && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onWording}>{t('matrix:wordingMenu')}</Menu.Item>
            <Menu.Item onClick={() => void navigate({ to: '/matrix/import', search: { period: period.id } })}>
              {t('compare:menu')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

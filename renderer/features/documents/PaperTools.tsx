import { ActionIcon, Button, Menu, SegmentedControl, Tooltip } from '@mantine/core'
import { IconBan, IconDots, IconDownload, IconFileTypeDocx, IconFolder, IconPaperclip, IconPrinter, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { PaperLanguage } from '#shared/domain/outgoing.ts'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import type { PaperForm } from './paper-form.ts'
import type { PaperDeeds } from './usePaperDeeds.ts'
import { usePaperNames } from './usePaperNames.ts'

type PaperToolsProps = {
  readonly paper: Output<'outgoing.get'>
  readonly deeds: PaperDeeds
  readonly onForm: (form: PaperForm) => void
}

/** Language of the paper, and where it goes from here: Word, folder, printer. */
export function PaperTools({ paper, deeds, onForm }: PaperToolsProps) {
  const t = useT()
  const { label } = usePaperNames()
  const { id, kind, language, state } = paper
  const offered = kind === 'signInSheet' ? ['both'] : kind === 'agenda' ? ['en', 'lo', 'both'] : ['en', 'lo']
  return (
    <div className={classes.tools}>
      <SegmentedControl
        size="xs"
        aria-label={t('documents:language')}
        value={language}
        disabled={state !== 'ready' || offered.length === 1}
        onChange={(value) => void deeds.rewrite({ id, language: PaperLanguage.parse(value) }, label(paper))}
        data={offered.map((value) => ({
          value,
          label: value === 'en' ? 'EN' : value === 'lo' ? <span lang="lo">ລາວ</span> : t('documents:both'),
        }))}
      />
      <span className={classes.gap} />
      <Button variant="default" leftSection={<IconFileTypeDocx size={16} aria-hidden />} onClick={() => deeds.openFile(id)}>
        {t('documents:openWord')}
      </Button>
      <Tool label={`${t('documents:openFolder')} (Shift Enter)`} icon={<IconFolder size={17} />} onClick={() => deeds.openFolder(id)} />
      <Tool label={`${t('documents:print')} (Ctrl P)`} icon={<IconPrinter size={17} />} onClick={() => window.print()} />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={30} aria-label={t('documents:more')}>
            <IconDots size={17} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={15} />} onClick={() => void deeds.download(id)}>
            {t('documents:download')}
          </Menu.Item>
          {state === 'ready' && (
            <Menu.Item leftSection={<IconRefresh size={15} />} onClick={() => void deeds.rewrite({ id }, label(paper))}>
              {t('documents:rewrite')}
            </Menu.Item>
          )}
          {state !== 'void' && (
            <>
              <Menu.Item leftSection={<IconPaperclip size={15} />} onClick={() => onForm('takeIn')}>
                {t('documents:takeIn')}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item leftSection={<IconBan size={15} />} onClick={() => onForm('void')}>
                {t('documents:void')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

function Tool({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={30} aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

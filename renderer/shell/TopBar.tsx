import { ActionIcon, Tooltip } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconChevronLeft, IconChevronRight, IconSearch } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useT } from '../i18n.ts'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import classes from './TopBar.module.css'

/** Back, forward, where one is, the search box, the language. */
export function TopBar({ isRail }: { readonly isRail: boolean }) {
  const t = useT()
  const router = useRouter()
  return (
    <header className={classes.bar} data-region="bar">
      <div className={classes.brand} data-rail={isRail || undefined}>
        <img src="./icon.svg" width={22} height={22} alt="" />
        {!isRail && <span>SWG Desk</span>}
      </div>
      <div className={classes.steps}>
        <Tooltip label={`${t('shell:back')} (Alt ←)`}>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('shell:back')} onClick={() => router.history.back()}>
            <IconChevronLeft size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${t('shell:forward')} (Alt →)`}>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('shell:forward')} onClick={() => router.history.forward()}>
            <IconChevronRight size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
      <Breadcrumbs />
      <button type="button" className={classes.find} onClick={spotlight.open}>
        <IconSearch size={15} aria-hidden />
        <span className="clip">{t('shell:findPlaceholder')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <LanguageSwitch />
    </header>
  )
}

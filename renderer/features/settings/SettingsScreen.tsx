import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { SaveState } from '../../components/SaveState.tsx'
import { useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import { FindContext } from './find.ts'
import classes from './Settings.module.css'
import { SECTIONS } from './sections.ts'
import { useSaveState } from './useSaveState.ts'

/** Everything the office decides, on one page that can be searched. */
export function SettingsScreen() {
  const t = useT()
  const [query, setQuery] = useState('')
  const find = useRef<HTMLInputElement>(null)
  const focusFind = () => find.current?.focus()
  const { section, setting } = useSearch({ strict: false }) as { readonly section?: string; readonly setting?: string }
  useEffect(() => {
    if (setting !== undefined) showPart(`setting-${setting}`)
    else if (section !== undefined) showPart(`settings-${section}`)
  }, [section, setting])
  useKeys({ '/': focusFind, 'Mod+F': focusFind })
  return (
    <div className={classes.screen}>
      <PageHead
        title={t('settings:title')}
        fact={t('settings:fact')}
        actions={
          <>
            <SaveState state={useSaveState()} />
            <TextInput
              ref={find}
              w={240}
              aria-label={t('settings:find')}
              placeholder={t('settings:find')}
              leftSection={<IconSearch size={15} aria-hidden />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
            />
          </>
        }
      />
      <div className={classes.columns}>
        <nav className={classes.index} aria-label={t('settings:sections')} data-region="sections">
          {SECTIONS.map(({ id }) => (
            <button key={id} type="button" onClick={() => showPart(`settings-${id}`)}>
              {t(`settings:section.${id}`)}
            </button>
          ))}
        </nav>
        <div className={classes.content} data-region="settings">
          <FindContext value={query}>
            {SECTIONS.map(({ id, Content }) => (
              <Content key={id} />
            ))}
          </FindContext>
          <div className={classes.nothing}>
            <EmptyState text={t('settings:nothingFound', { query })} actionLabel={t('settings:clearFind')} onAction={() => setQuery('')} />
          </div>
        </div>
      </div>
    </div>
  )
}

function showPart(domId: string): void {
  const part = document.getElementById(domId)
  part?.scrollIntoView({ block: 'start' })
  part?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}

import { Modal } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useT } from '../i18n.ts'
import { KEY_SHEET } from './key-sheet.ts'
import classes from './ShortcutSheet.module.css'

let isOpen = false
const listeners = new Set<() => void>()

/** Shows all keys of the program. */
export function openShortcutSheet(): void {
  set(true)
}

/** All keys, place by place. */
export function ShortcutSheet() {
  const t = useT()
  const opened = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isOpen,
  )
  return (
    <Modal
      opened={opened}
      onClose={() => set(false)}
      title={t('shell:keys')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <div className={classes.sheet}>
        {KEY_SHEET.map(({ place, keys }) => (
          <section key={place}>
            <h3>{t(`shell:${place}`)}</h3>
            <dl>
              {keys.map(({ key, label }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{t(`shell:${label}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}

function set(next: boolean): void {
  isOpen = next
  for (const listener of listeners) listener()
}

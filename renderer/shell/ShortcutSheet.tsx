import { Modal } from '@mantine/core'
import { useT } from '../i18n.ts'
import { createStore, useStore } from '../store.ts'
import { KEY_SHEET } from './key-sheet.ts'
import classes from './ShortcutSheet.module.css'

const isOpen = createStore(false)

/** Shows all keys of the program. */
export function openShortcutSheet(): void {
  isOpen.set(true)
}

/** All keys, place by place. */
export function ShortcutSheet() {
  const t = useT()
  const opened = useStore(isOpen)
  return (
    <Modal
      opened={opened}
      onClose={() => isOpen.set(false)}
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

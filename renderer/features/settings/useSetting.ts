import type { SettingKey, Settings } from '#shared/domain/settings.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'

/** One setting and the function that stores it; the toast offers to take the change back. */
export function useSetting<Key extends SettingKey>(key: Key, name: string) {
  const t = useT()
  const { settings } = useCall('app.state', {})
  const { mutateAsync } = useCommand('app.saveSettings', { done: () => t('settings:changed', { name }) })
  return {
    value: settings[key],
    save: async (value: Settings[Key]): Promise<void> => {
      await mutateAsync({ [key]: value })
    },
  }
}

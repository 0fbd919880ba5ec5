import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { messages } from '#shared/i18n/index.ts'
import { type HostLanguage, say } from './say.ts'

type Role = NonNullable<MenuItemConstructorOptions['role']>
type MenuKey = Extract<keyof typeof messages.en.host, `menu${string}`>
type Item = readonly [Role, MenuKey] | 'separator'

const edit: readonly Item[] = [
  ['undo', 'menuUndo'],
  ['redo', 'menuRedo'],
  'separator',
  ['cut', 'menuCut'],
  ['copy', 'menuCopy'],
  ['paste', 'menuPaste'],
  ['pasteAndMatchStyle', 'menuPastePlain'],
  ['selectAll', 'menuSelectAll'],
]

const view: readonly Item[] = [
  ['reload', 'menuReload'],
  'separator',
  ['resetZoom', 'menuZoomReset'],
  ['zoomIn', 'menuZoomIn'],
  ['zoomOut', 'menuZoomOut'],
  'separator',
  ['togglefullscreen', 'menuFullScreen'],
]

const appOnMac: readonly Item[] = [
  ['about', 'menuAbout'],
  'separator',
  ['hide', 'menuHide'],
  ['hideOthers', 'menuHideOthers'],
  ['unhide', 'menuShowAll'],
  'separator',
  ['quit', 'menuQuit'],
]

/** Puts up the menu with the system's own roles, in the language of the screens. */
export function setMenu(language: HostLanguage, platform: NodeJS.Platform): void {
  const isMac = platform === 'darwin'
  const window: readonly Item[] = isMac
    ? [
        ['minimize', 'menuMinimize'],
        ['close', 'menuClose'],
      ]
    : [['minimize', 'menuMinimize']]
  const template = [
    isMac
      ? submenu('SWG Desk', appOnMac, language)
      : submenu(say(language, 'menuFile'), [['close', 'menuClose'], 'separator', ['quit', 'menuQuit']], language),
    submenu(say(language, 'menuEdit'), edit, language),
    submenu(say(language, 'menuView'), view, language),
    submenu(say(language, 'menuWindow'), isMac ? window : [...window, 'separator', ['about', 'menuAbout']], language),
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function submenu(label: string, items: readonly Item[], language: HostLanguage): MenuItemConstructorOptions {
  return {
    label,
    submenu: items.map((item) =>
      item === 'separator' ? { type: 'separator' as const } : { role: item[0], label: say(language, item[1]) },
    ),
  }
}

import { IconCalendar, IconChecklist, IconFileText, IconHistory, IconHome, IconSettings, IconTable, IconUsers } from '@tabler/icons-react'

/** The places of the program, in their order, with the key that goes there. */
export const DESTINATIONS = [
  { id: 'home', to: '/', key: 'Alt+1', icon: IconHome },
  { id: 'meetings', to: '/meetings', key: 'Alt+2', icon: IconCalendar },
  { id: 'actions', to: '/actions', key: 'Alt+3', icon: IconChecklist },
  { id: 'matrix', to: '/matrix', key: 'Alt+4', icon: IconTable },
  { id: 'people', to: '/people', key: 'Alt+5', icon: IconUsers },
  { id: 'documents', to: '/documents', key: 'Alt+6', icon: IconFileText },
  { id: 'settings', to: '/settings', key: 'Mod+,', icon: IconSettings },
  { id: 'history', to: '/history', key: undefined, icon: IconHistory },
] as const

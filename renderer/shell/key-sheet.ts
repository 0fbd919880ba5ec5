import type { messages } from '#shared/i18n/index.ts'

type ShellKey = keyof typeof messages.en.shell

type Place = { readonly place: ShellKey; readonly keys: readonly { readonly key: string; readonly label: ShellKey }[] }

/** The keys as the sheet shows them; each stands beside its command on the screen too. */
export const KEY_SHEET: readonly Place[] = [
  {
    place: 'everywhere',
    keys: [
      { key: 'Ctrl K', label: 'keyFind' },
      { key: 'Alt 1–6', label: 'keyPlaces' },
      { key: 'Alt 0', label: 'keyAllGroups' },
      { key: 'N', label: 'keyNew' },
      { key: 'Ctrl Z · Ctrl Y', label: 'keyUndo' },
      { key: 'Ctrl B', label: 'keyNavigation' },
      { key: 'Alt ← →', label: 'keyBack' },
      { key: 'F6', label: 'keyRegion' },
      { key: 'Esc', label: 'keyClose' },
    ],
  },
  {
    place: 'lists',
    keys: [
      { key: '↑ ↓', label: 'keyMove' },
      { key: 'Enter', label: 'keyOpen' },
      { key: 'X', label: 'keyChoose' },
      { key: '/', label: 'keyFilter' },
    ],
  },
  {
    place: 'prepare',
    keys: [
      { key: 'Alt ↑ ↓', label: 'keyMoveItem' },
      { key: 'R', label: 'keyReplies' },
      { key: 'Ctrl Enter', label: 'keyDocuments' },
    ],
  },
  {
    place: 'meetingRoom',
    keys: [
      { key: 'Ctrl ↓ ↑', label: 'keyNextItem' },
      { key: '!  *', label: 'keyCapture' },
      { key: '@  #', label: 'keyName' },
      { key: 'F8', label: 'keyRollCall' },
      { key: 'F7', label: 'keyDraft' },
      { key: 'Ctrl Shift A', label: 'keySelectionToAction' },
      { key: 'Ctrl 1 2 3', label: 'keyPropose' },
    ],
  },
  {
    place: 'actions',
    keys: [
      { key: 'D  A  S', label: 'keyActionFields' },
      { key: 'C', label: 'keyNote' },
      { key: 'Shift C', label: 'keyCloseAction' },
      { key: 'Z', label: 'keySnooze' },
    ],
  },
  {
    place: 'matrix',
    keys: [
      { key: 'F2', label: 'keyEdit' },
      { key: 'Tab', label: 'keyNextCell' },
      { key: 'Space', label: 'keyOpenRow' },
      { key: 'Ctrl Enter', label: 'keyAccept' },
      { key: 'Alt P', label: 'keyTray' },
      { key: 'A  E  R', label: 'keyTrayAnswer' },
    ],
  },
  {
    place: 'documents',
    keys: [
      { key: 'Enter', label: 'keyOpenWord' },
      { key: 'Ctrl P', label: 'keyPrint' },
      { key: 'Shift Enter', label: 'keyFolder' },
      { key: 'S  A', label: 'keySent' },
    ],
  },
]

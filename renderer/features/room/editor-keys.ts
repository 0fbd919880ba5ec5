import { Extension } from '@tiptap/core'

/** Keys that the open popover takes before the text does. */
type PopoverKey = 'Enter' | 'Tab' | 'Escape' | 'ArrowDown' | 'ArrowUp'
export type EditorCommand = 'toAction' | 'restricted' | 'proposeProgress' | 'proposeChallenges' | 'proposeKeyMessage' | 'undo' | 'redo'

/** What the keys of the editor do at the moment; replaced on every drawing of the component around it. */
export type EditorControl = {
  readonly onKey: (key: PopoverKey) => boolean
  readonly onCommand: (command: EditorCommand) => void
}

const COMMANDS: Readonly<Record<string, EditorCommand>> = {
  'Mod-Shift-a': 'toAction',
  'Mod-Shift-x': 'restricted',
  'Mod-1': 'proposeProgress',
  'Mod-2': 'proposeChallenges',
  'Mod-3': 'proposeKeyMessage',
  // A browser tab keeps Ctrl+1 for itself.
  'Alt-Shift-1': 'proposeProgress',
  'Alt-Shift-2': 'proposeChallenges',
  'Alt-Shift-3': 'proposeKeyMessage',
  'Mod-z': 'undo',
  'Mod-y': 'redo',
  'Mod-Shift-z': 'redo',
}
const POPOVER_KEYS: readonly PopoverKey[] = ['Enter', 'Tab', 'Escape', 'ArrowDown', 'ArrowUp']

/** The keys of the meeting room inside the text. */
export function editorKeys(control: () => EditorControl): Extension {
  return Extension.create({
    name: 'roomKeys',
    // Before lists and tables, which know Enter and Tab too.
    priority: 1_000,
    addKeyboardShortcuts() {
      const commands = Object.entries(COMMANDS).map(([key, command]) => [
        key,
        () => {
          control().onCommand(command)
          return true
        },
      ])
      const keys = POPOVER_KEYS.map((key) => [key, () => control().onKey(key)])
      return Object.fromEntries([...commands, ...keys])
    },
  })
}

/** Keys of the text itself that only act when no popover and no list or table wanted them. */
export const indentKeys = Extension.create({
  name: 'indentKeys',
  priority: 10,
  addKeyboardShortcuts() {
    return {
      Tab: ({ editor }) => !editor.isActive('table') && !editor.isActive('listItem') && editor.commands.toggleBulletList(),
      'Mod-Alt-t': ({ editor }) => editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
    }
  },
})

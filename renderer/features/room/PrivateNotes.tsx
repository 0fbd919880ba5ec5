import { EditorContent, useEditor } from '@tiptap/react'
import { fragmentName, PRIVATE_NOTES } from '#shared/domain/minutes.ts'
import { useT } from '../../i18n.ts'
import { styleNonce } from '../../nonce.ts'
import { showError } from '../../toasts.ts'
import { redoStep, undoStep } from '../../undo.ts'
import { cleanPastedHtml } from './clean-html.ts'
import { minutesExtensions } from './editor-extensions.ts'
import type { EditorControl } from './editor-keys.ts'
import classes from './RightColumn.module.css'
import type { RoomSession } from './room-session.ts'

const CONTROL: EditorControl = {
  onKey: () => false,
  onCommand: (command) => {
    if (command === 'undo') void undoStep().catch(showError)
    if (command === 'redo') void redoStep().catch(showError)
  },
}

/** Notes of whoever writes the minutes, in a document that no paper and no exchange reads. */
export function PrivateNotes({ session }: { readonly session: RoomSession }) {
  const t = useT()
  const editor = useEditor({
    extensions: minutesExtensions({
      fragment: session.notes.getXmlFragment(fragmentName(PRIVATE_NOTES, 'en')),
      manager: session.notesUndo.manager,
      control: () => CONTROL,
      captured: null,
    }),
    shouldRerenderOnTransaction: false,
    injectNonce: styleNonce(),
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('room:privateNotes') },
      transformPastedHTML: cleanPastedHtml,
    },
  })
  return (
    <>
      <p className={classes.hint}>{t('room:privateHint')}</p>
      <EditorContent editor={editor} className={classes.private} />
    </>
  )
}

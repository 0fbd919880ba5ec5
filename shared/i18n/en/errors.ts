import type { RefusalCode } from '../../errors.ts'

/** What happened, what was kept, what to do. */
export const errors = {
  'request.invalid': 'The field “{{field}}” cannot be stored as it is. Please correct it.',
  'request.unknown': 'This window asked for something this version does not know ({{name}}). Please start the program again.',
  'request.cancelled': 'Cancelled. Nothing was changed.',
  'record.notFound': 'This {{kind}} no longer exists. It may have been deleted in another window.',
  internal: 'Something went wrong and nothing was changed. Reference for support: {{reference}}.',
  'store.full': 'The disk is full. Your text is kept in this window; free some space and it will be saved.',
  'store.readOnly': 'The data folder cannot be written to. Your text is kept in this window; check the folder’s permissions.',
  'store.inUse': 'These data are open in another window of the program. That window was asked to come forward.',
  'store.newer':
    'These data were written by a newer version (form {{found}}; this program knows {{known}}). Please install the newer version; nothing was changed.',
  'store.notOurs': 'The file in the data folder was not written by this program. It was left as it is; choose another folder.',
  'store.damaged': 'The data file is damaged ({{problem}}). It was left as it is; restore the newest safe copy.',
  'host.networkShare':
    'The folder {{folder}} is on another computer. The data must be on this computer, or two people could damage them; please choose another folder.',
  'host.folderNotWritable':
    'The data folder {{folder}} cannot be made or written to ({{problem}}). Please choose another folder with --data.',
  'host.portTaken': 'Port {{port}} is in use by another program. Please choose another one with --port, or leave it out.',
  'host.badOption':
    'The option “{{option}}” was not understood. Known: --host electron|local, --data FOLDER, --port NUMBER, --no-open, --lang en|lo.',
  'undo.changedSince': 'This cannot be undone, because it was changed again later ({{by}}). Undo the later change first.',
  'undo.notPossible': 'This step cannot be undone: numbers, frozen papers and sent marks stay as they are.',
} as const satisfies Record<RefusalCode, string>

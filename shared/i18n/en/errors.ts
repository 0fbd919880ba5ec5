import type { RefusalCode } from '../../errors.ts'

/** What happened, what was kept, what to do. */
export const errors = {
  'request.invalid': 'The field “{{field}}” cannot be stored as it is. Please correct it.',
  'request.unknown': 'This window asked for something this version does not know ({{name}}). Please start the program again.',
  'request.cancelled': 'Cancelled. Nothing was changed.',
  'record.notFound': 'This record no longer exists. It may have been deleted in another window.',
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
  'host.cannotOpen': 'This computer could not open it. It is here: {{path}}',
  'host.badOption':
    'The option “{{option}}” was not understood. Known: --host electron|local, --data FOLDER, --port NUMBER, --no-open, --lang en|lo.',
  'undo.changedSince': 'This cannot be undone, because it was changed again later ({{by}}). Undo the later change first.',
  'undo.notPossible': 'This step cannot be undone: numbers, frozen papers and sent marks stay as they are.',
  'counter.shareTooLarge': 'A share is 100 % at most, and {{target}} % was promised. Please correct the number.',
  'report.tooLarge':
    '“{{fileName}}” has {{foundMb}} MB; a yearly report has at most {{limitMb}} MB. Nothing was read or changed. Please choose the report itself.',
  'report.empty': '“{{fileName}}” is empty. Expected: the yearly report as a Word or text file. Nothing was changed.',
  'report.otherKind':
    '“{{fileName}}” is a {{found}} file. Expected: the yearly report as a Word file (.docx) or as a text file (.txt, .csv). Open it in its own program, save it as .docx (from Excel as .csv) and try again. Nothing was changed.',
  'report.otherEncoding':
    '“{{fileName}}” is not Unicode text (first noticed in line {{line}}). Expected: text saved as UTF-8. Open it in Notepad, choose “Save as” with encoding UTF-8, and try again. Nothing was changed.',
  'report.oldFont':
    '“{{fileName}}” has text in the old font “{{font}}”, which only looks like Lao; its letters are not Unicode. Convert the text to Unicode, set it in Phetsarath OT, save and try again. Nothing was changed.',
  'report.locked':
    '“{{fileName}}” is protected by a password. Expected: a Word file that can be read. Save a copy without the password and try again. Nothing was changed.',
  'report.damaged':
    '“{{fileName}}” is damaged or was not copied completely. Expected: a whole Word file. Copy it again, or open it in Word and save it as .docx. Nothing was changed.',
  'report.tooManyParts':
    '“{{fileName}}” consists of {{found}} parts; a Word file has at most {{limit}}. It is no ordinary report and was not opened. Nothing was changed.',
  'report.unpacksTooLarge':
    '“{{fileName}}” would unpack to {{foundMb}} MB; at most {{limitMb}} MB are expected of it. It is no ordinary report and was not unpacked. Nothing was changed.',
  'report.unsafePart':
    '“{{fileName}}” holds a part that no Word file has: {{part}}. It may do harm and was not opened. Nothing was changed.',
  'report.forbiddenMarkup':
    '“{{fileName}}” holds instructions that no Word file has. It may do harm and was not read further. Nothing was changed.',
  'report.tooComplex':
    '“{{fileName}}” is built far more complicatedly than a yearly report can be, and was not read further. Nothing was changed.',
  'report.noTable':
    '“{{fileName}}” has no report table. Expected: a table with the columns {{expected}}. Found: “{{found}}”. Nothing was changed.',
  'report.otherColumns': 'The table in “{{fileName}}” has other columns. Expected: {{expected}}. Found: {{found}}. Nothing was changed.',
  'report.nothingToReport': 'The matrix of {{period}} has no row to report. Add an activity first, or choose another period.',
  'report.noActivities': 'The table in “{{fileName}}” has the right columns, but no activity below them. Nothing was changed.',
  'report.rowBroken':
    'Row {{row}} of the table in “{{fileName}}” does not fit the form. Expected: an activity or an indicator, and three more cells. Found: “{{found}}”. Nothing was changed.',
  'report.readerStopped':
    '“{{fileName}}” could not be read: it brought the reader to a stop. The program and your data are not affected; nothing was changed.',
  'report.tookTooLong': '“{{fileName}}” could not be read within {{seconds}} seconds and was given up. Nothing was changed.',
  'report.alreadyImported':
    '{{group}} already has {{count}} activities in {{period}}. A report is taken in once; nothing was changed. Correct the activities in the matrix instead.',
  'report.periodDiffers':
    'The period {{period}} exists with other dates ({{startsOn}} to {{endsOn}}). Nothing was changed. Correct the dates, or give the period another name.',
  'groups.codeTaken': 'Another group already has the code {{code}}. Please choose another one.',
  'groups.codeInUse': 'The code {{code}} stands in numbers that were issued, so it stays. Names can still be changed.',
  'groups.circle': 'The group {{code}} cannot stand below itself or below one of its own sub-groups. Please choose another main group.',
  'people.termsOverlap':
    '{{otherName}} ({{otherFrom, day}} – {{otherTo, day}}) and {{name}} ({{from, day}} – {{to, day}}) would hold this post on the same day. Please change one of the dates, or mark one of them as acting.',
  'people.endsBeforeStart': 'The last day ({{to, day}}) lies before the first ({{from, day}}). Please correct one of them.',
  'people.shortNameTaken':
    'The short name “{{short}}” already belongs to {{other}}. Please choose another one: it is what is typed in the minutes.',
  'people.seatTaken': '{{title}} already has a seat in {{code}} in that time. Please end that seat first, or change its role.',
  'people.inUse': '{{name}} cannot be deleted: {{count}} posts belong to it. Delete or move those first.',
  'periods.labelTaken': 'Another period is already called {{label}}. Please choose another name.',
  'papers.noDate': '{{meeting}} has no date yet, so nobody can be invited to it. Give it a date first; nothing was written.',
  'papers.meetingCancelled': '{{meeting}} is cancelled. Nothing was written.',
  'papers.nobodyInvited': 'Nobody is invited to {{meeting}} yet. Choose the participants first; nothing was written.',
  'papers.noAgenda': '{{meeting}} has no agenda yet. Write its items first; nothing was written.',
  'papers.wordingNotConfirmed':
    'In Lao: {{lao}} of these {{papers}} papers. The office has not confirmed {{count}} of their sentences yet ({{all}} in all). Nothing was written and no number was used. Read and confirm them once: Documents, Lao wording.',
  'papers.wordingPlaces':
    'This sentence has to keep its places for {{places}}, each in double braces as in the original; otherwise they would be missing in every letter.',
  'papers.alreadySent': '{{paper}} left the house on {{sentOn, day}}, so it stays as it is. Write a new one instead.',
  'papers.notSent': '{{paper}} has not been marked as sent. Mark it as sent first.',
  'papers.isVoid': '{{paper}} is void. Its number stays used; write a new paper instead.',
  'papers.sentBeforeDated': '{{paper}} is dated {{datedOn, day}} and cannot have left before that day. Please correct the day.',
  'papers.answeredBeforeSent': '{{paper}} left on {{sentOn, day}} and cannot have been answered before that day. Please correct the day.',
  'papers.dayToCome': '{{day, day}} is still to come, so {{paper}} cannot be marked with it. Please write today or an earlier day.',
  'papers.fileMissing':
    'The file “{{fileName}}” is no longer where this program keeps it. Restore it from a safe copy, or take in the file again.',
  'papers.fileTooLarge': '“{{fileName}}” has {{foundMb}} MB; at most {{limitMb}} MB can be kept. Nothing was changed.',
  'papers.fileOfOtherKind': '“{{fileName}}” is not a paper or a scan of one. Expected: {{allowed}}. Nothing was changed.',
  'papers.folderNotWritable':
    'The Word files cannot be written to {{folder}} ({{problem}}). The papers and their numbers are kept in the register; choose another folder in Settings and write them again.',
  'matrix.periodClosed':
    'The matrix of {{period}} is frozen and stays as it is. Nothing was changed. To change it, return its report with a reason: Matrix, “Frozen”.',
  'stage.notNext': 'The report cannot go there from where it is now. It may have been moved on in another window.',
  'stage.reasonMissing': 'Please write why the report goes back.',
  'report.changedSince': 'The matrix was changed after the report was compared with it. Nothing was taken over; compare again.',
  'rollOver.done': 'The promises of {{period}} stand in {{next}} already. Nothing was changed.',
  'rollOver.rowsChanged': 'The matrix was changed in another window meanwhile. Nothing was done; look over the rows and try again.',
  'rollOver.reasonMissing': 'Please write why row {{row}} ends, or carry it on.',
  'rollOver.notEmpty': '{{next}} has rows already. Choose another name, or take the rows out of it first. Nothing was changed.',
  'rollOver.notAfter': 'The next period begins after {{period}} has ended, on {{endsOn, day}}. Please correct its first day.',
  'matrix.titleMissing': 'An activity needs a text. The old one was kept; write another one, or retire the row.',
  'proposal.restricted':
    'These words stand in a restricted paragraph of the minutes and do not leave the house. Nothing was changed. Refuse the sentence, or write the cell in words of your own.',
  'proposal.decided': 'This sentence has already been accepted or refused. Nothing was changed.',
  'action.closed': 'The action {{number}} is closed. Open it again first; nothing was changed.',
  'action.closedAhead': 'An action cannot be closed on a day to come. Please correct the day.',
  'action.snoozeNotAhead': 'Choose a day to come; until then the action is not called late.',
  'meeting.payerMissing': '{{venue}} costs money. Please write who pays; nothing was changed.',
  'meeting.noPeriod': 'There is no reporting period yet. Please enter one in Settings first: every meeting counts towards a period.',
  'meeting.dateMissing': 'This meeting has no date yet. Please fix the date first, then announce it.',
  'meeting.placeMissing': 'This meeting has no place yet. Please choose a room first, then announce it.',
  'meeting.moveReasonMissing': '“{{title}}” is announced. Please write why it moves: the reason goes to those who were invited.',
  'meeting.cancelReasonMissing': 'Please write why “{{title}}” is cancelled: the reason is kept with the meeting.',
  'meeting.heldInFuture': '{{heldOn, day}} has not come yet, so no meeting was held on it. Please correct the date.',
  'meeting.alreadyHeld': '“{{title}}” was held; it can no longer be announced or cancelled.',
  'meeting.isCancelled': '“{{title}}” is cancelled. Undo the cancellation first, or plan a new meeting.',
  'meeting.isClosed': '“{{title}}” is closed, so that its agenda and attendance stay as they were. Nothing was changed.',
  'agenda.noneToCopy': 'No earlier meeting of the group has an agenda to copy. Begin with a template instead.',
  'agenda.itemHasMinutes': 'Minutes stand under “{{title}}”. Move or delete them first; the item stays.',
  'agenda.otherPeriod': 'Activity #{{position}} belongs to another reporting period. Choose one of the period of this meeting.',
  'attendance.seatRecorded': 'The attendance of seat {{seat}} is recorded. Clear it first, then take the seat away.',
  'minutes.closed': 'The minutes of this meeting are closed. Open them again to go on writing.',
  'minutes.cancelled': 'This meeting was cancelled, so that it has no minutes.',
  'minutes.alreadyHeld': 'This meeting has already been held and cannot begin again.',
  'minutes.notEnded': 'The meeting has not been ended yet. End the meeting, then close its minutes.',
  'minutes.notClosed': 'The minutes are still open. Close them before they are adopted.',
  'minutes.adopted': 'These minutes were adopted and stay as they are.',
  'minutes.adoptedTooEarly': 'Minutes cannot be adopted on {{on}}, before the meeting on {{heldOn}}. Please correct the date.',
  'minutes.damagedUpdate':
    'A piece of text arrived damaged and was not stored. The text in the window is complete; reload the window to send it again.',
  'minutes.noText': 'There is nothing to capture yet. Write what was agreed after the colon.',
  'papers.neverMet': '{{group}} has not held a meeting with a known date yet.',
} as const satisfies Record<RefusalCode, string>

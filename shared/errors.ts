/**
 * Every reason to refuse a request, with the values its sentence needs.
 * The sentences live in `i18n/<language>/errors.ts` under the same code.
 */
export type Refusals = {
  // wire
  'request.invalid': { readonly field: string }
  'request.unknown': { readonly name: string }
  'request.cancelled': Record<string, never>
  'record.notFound': { readonly kind: string }
  internal: { readonly reference: string }
  // store
  'store.full': Record<string, never>
  'store.readOnly': Record<string, never>
  'store.inUse': Record<string, never>
  'store.newer': { readonly found: number; readonly known: number }
  'store.notOurs': Record<string, never>
  'store.damaged': { readonly problem: string }
  // hosts
  'host.networkShare': { readonly folder: string }
  'host.folderNotWritable': { readonly folder: string; readonly problem: string }
  'host.portTaken': { readonly port: number }
  'host.badOption': { readonly option: string }
  'host.cannotOpen': { readonly path: string }
  // history
  'undo.changedSince': { readonly by: string }
  'undo.notPossible': { readonly name: string }
  // matrix and report
  'matrix.periodClosed': { readonly period: string }
  'stage.notNext': { readonly from: string; readonly to: string }
  'stage.reasonMissing': Record<string, never>
  'report.changedSince': Record<string, never>
  'rollOver.done': { readonly period: string; readonly next: string }
  'rollOver.rowsChanged': Record<string, never>
  'rollOver.reasonMissing': { readonly row: number }
  'rollOver.notEmpty': { readonly next: string }
  'rollOver.notAfter': { readonly period: string; readonly endsOn: string }
  'matrix.titleMissing': Record<string, never>
  'proposal.decided': Record<string, never>
  'proposal.restricted': Record<string, never>
  'counter.shareTooLarge': { readonly target: number }
  'report.tooLarge': { readonly fileName: string; readonly foundMb: number; readonly limitMb: number }
  'report.empty': { readonly fileName: string }
  'report.otherKind': { readonly fileName: string; readonly found: string }
  'report.otherEncoding': { readonly fileName: string; readonly line: number }
  'report.oldFont': { readonly fileName: string; readonly font: string }
  'report.locked': { readonly fileName: string }
  'report.damaged': { readonly fileName: string }
  'report.tooManyParts': { readonly fileName: string; readonly found: number; readonly limit: number }
  'report.unpacksTooLarge': { readonly fileName: string; readonly foundMb: number; readonly limitMb: number }
  'report.unsafePart': { readonly fileName: string; readonly part: string }
  'report.forbiddenMarkup': { readonly fileName: string }
  'report.tooComplex': { readonly fileName: string }
  'report.noTable': { readonly fileName: string; readonly expected: string; readonly found: string }
  'report.otherColumns': { readonly fileName: string; readonly expected: string; readonly found: string }
  'report.noActivities': { readonly fileName: string }
  'report.nothingToReport': { readonly period: string }
  'report.rowBroken': { readonly fileName: string; readonly row: number; readonly found: string }
  'report.readerStopped': { readonly fileName: string }
  'report.tookTooLong': { readonly fileName: string; readonly seconds: number }
  'report.alreadyImported': { readonly group: string; readonly period: string; readonly count: number }
  'report.periodDiffers': { readonly period: string; readonly startsOn: string; readonly endsOn: string }
  // meetings
  'meeting.payerMissing': { readonly venue: string }
  'meeting.noPeriod': Record<string, never>
  'meeting.dateMissing': Record<string, never>
  'meeting.placeMissing': Record<string, never>
  'meeting.moveReasonMissing': { readonly title: string }
  'meeting.cancelReasonMissing': { readonly title: string }
  'meeting.heldInFuture': { readonly heldOn: string }
  'meeting.alreadyHeld': { readonly title: string }
  'meeting.isCancelled': { readonly title: string }
  'meeting.isClosed': { readonly title: string }
  'agenda.noneToCopy': { readonly title: string }
  'agenda.itemHasMinutes': { readonly title: string }
  'agenda.otherPeriod': { readonly position: number }
  'attendance.seatRecorded': { readonly seat: string }
  // minutes
  'minutes.closed': Record<string, never>
  'minutes.cancelled': Record<string, never>
  'minutes.alreadyHeld': Record<string, never>
  'minutes.notEnded': Record<string, never>
  'minutes.notClosed': Record<string, never>
  'minutes.adopted': Record<string, never>
  'minutes.adoptedTooEarly': { readonly on: string; readonly heldOn: string }
  'minutes.damagedUpdate': Record<string, never>
  'minutes.noText': Record<string, never>
  // actions
  'action.closed': { readonly number: string }
  'action.closedAhead': Record<string, never>
  'action.snoozeNotAhead': Record<string, never>
  // papers
  'papers.noDate': { readonly meeting: string }
  'papers.meetingCancelled': { readonly meeting: string }
  'papers.nobodyInvited': { readonly meeting: string }
  'papers.noAgenda': { readonly meeting: string }
  'papers.neverMet': { readonly group: string }
  'papers.wordingNotConfirmed': {
    /** Sentences that wait and that these papers speak, out of all that wait. */
    readonly count: number
    readonly all: number
    /** How many of the papers are in Lao, and how many new ones are in English and could go. */
    readonly lao: number
    readonly papers: number
    readonly english: number
    readonly keys: readonly string[]
  }
  'papers.wordingPlaces': { readonly places: string }
  'papers.alreadySent': { readonly paper: string; readonly sentOn: string }
  'papers.notSent': { readonly paper: string }
  'papers.isVoid': { readonly paper: string }
  'papers.sentBeforeDated': { readonly paper: string; readonly datedOn: string }
  'papers.answeredBeforeSent': { readonly paper: string; readonly sentOn: string }
  'papers.dayToCome': { readonly paper: string; readonly day: string }
  'papers.fileMissing': { readonly fileName: string }
  'papers.fileTooLarge': { readonly fileName: string; readonly foundMb: number; readonly limitMb: number }
  'papers.fileOfOtherKind': { readonly fileName: string; readonly allowed: string }
  'papers.folderNotWritable': { readonly folder: string; readonly problem: string }
  // people
  'groups.codeTaken': { readonly code: string }
  'groups.codeInUse': { readonly code: string }
  'groups.circle': { readonly code: string }
  'people.termsOverlap': {
    readonly name: string
    readonly from: string
    readonly to: string
    readonly otherName: string
    readonly otherFrom: string
    readonly otherTo: string
  }
  'people.endsBeforeStart': { readonly from: string; readonly to: string }
  'people.shortNameTaken': { readonly short: string; readonly other: string }
  'people.seatTaken': { readonly title: string; readonly code: string }
  'people.inUse': { readonly name: string; readonly count: number }
  'periods.labelTaken': { readonly label: string }
  // safe copies
}
export type RefusalCode = keyof Refusals

/** A request the program understood and declined. Crosses the wire as a value; anything else becomes `internal`. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal'
  readonly code: C
  readonly details: Refusals[C]

  constructor(code: C, details: Refusals[C]) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** Whether an error is the refusal of a code, whose details are then known. */
export function isRefusal<C extends RefusalCode>(error: unknown, code: C): error is Refusal<C> {
  return error instanceof Refusal && error.code === code
}

/** Ends a switch over a union; the compiler proves that it is never reached. */
export function assertNever(value: never): never {
  throw new Error(`Impossible case: ${JSON.stringify(value)}`)
}

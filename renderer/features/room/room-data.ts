import type { Output } from '#shared/contract/index.ts'

/** What the meeting room knows besides text, attendance and earlier actions. */
export type RoomData = Output<'minutes.room'>

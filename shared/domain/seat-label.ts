import type { Attendance } from './attendance.ts'

/** What is called at the roll call and stands on the sign-in sheet: `12`, or `v3` for a guest. */
export function seatLabel({ role, seat }: Pick<Attendance, 'role' | 'seat'>): string {
  return role === 'guest' ? `v${seat}` : String(seat)
}

import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'

/** Whether a seat belongs to a post that nobody holds: whoever comes for it has to be named. */
export function isVacant({ post, holder }: AttendanceSeat): boolean {
  return post !== null && holder === null
}

/** What a seat is called in the language of the screen: the agency, else the guest. */
export function useSeatName(): (seat: AttendanceSeat) => string {
  const language = useLanguage()
  return ({ organisation, guestName }) => (language === 'lo' && organisation?.shortLo) || organisation?.shortEn || guestName
}

/** Everything that the look of a seat stands for, in words: number, agency, post, name, state and times. */
export function useSpokenSeat(): (seat: AttendanceSeat) => string {
  const t = useT()
  const bilingual = useBilingual()
  const seatName = useSeatName()
  return (seat) => {
    const { label, post, holder, presence, representedBy, arrivedTime, leftTime } = seat
    const holderName = holder === null ? '' : bilingual(holder.nameEn, holder.nameLo)
    const isNamed = isVacant(seat) && representedBy !== ''
    const parts = [
      label,
      seatName(seat),
      post !== null && bilingual(post.titleEn, post.titleLo),
      isVacant(seat) && !isNamed ? t('room:noHolder') : holderName,
      isNamed && representedBy,
      t(`room:presence.${presence ?? 'none'}`),
      !isNamed && representedBy,
      arrivedTime && t('room:arrivedAt', { seat: '', time: arrivedTime }).trim(),
      leftTime && t('room:leftAt', { seat: '', time: leftTime }).trim(),
    ]
    return parts.filter(Boolean).join(', ')
  }
}

import { useEffect, useState } from 'react'
import { formatClock } from '#shared/i18n/format.ts'
import { useApi } from '../../api.tsx'
import { showError } from '../../toasts.ts'

/** The clock of the host, in milliseconds, drawn again every so often; it may stand for another day than that of this computer. */
export function useOfficeNow(everyMs: number): number {
  const call = useApi()
  const [offset, setOffset] = useState(0)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    let gone = false
    call('app.state', {}).then((state) => {
      if (gone) return
      setOffset(Date.parse(state.now) - Date.now())
      setNow(Date.now())
    }, showError)
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [call, everyMs])
  return now + offset
}

/** `HH:MM` of a moment of that clock, in the office's zone. */
export function clockTime(now: number): string {
  return formatClock(new Date(now).toISOString())
}

import { useEffect, useState } from 'react'
import { useT } from '../i18n.ts'
import { useAfterFirstDrawing } from './first-drawing.ts'
import classes from './ScreenLoading.module.css'

const QUIET_MS = 150

/** Nothing at first, then the page's own lines; never a spinner. */
export function ScreenLoading() {
  useAfterFirstDrawing()
  const t = useT()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className={classes.loading} role="status" aria-label={t('common:loading')}>
      <i />
      <i />
      <i />
    </div>
  )
}

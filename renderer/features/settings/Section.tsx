import type { ReactNode } from 'react'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useT } from '../../i18n.ts'
import { FindContext, useIsFound } from './find.ts'
import classes from './Settings.module.css'

type SectionProps = { readonly id: string; readonly action?: ReactNode; readonly hint?: string; readonly children: ReactNode }

/** A part of the settings; whoever looks for its name sees all of it. */
export function Section({ id, action, hint, children }: SectionProps) {
  const t = useT()
  const isFound = useIsFound()
  const title = t(`settings:section.${id}`)
  const content = (
    <section id={`settings-${id}`} className={classes.section} aria-label={title}>
      <SectionHead title={title} action={action} />
      {hint !== undefined && <p className={classes.lead}>{hint}</p>}
      {children}
    </section>
  )
  return isFound(title) ? <FindContext value="">{content}</FindContext> : content
}

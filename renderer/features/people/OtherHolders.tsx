import type { Holder } from '#shared/contract/people.ts'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { holderName, termSpan } from './names.ts'
import classes from './PeoplePanel.module.css'

type OtherHoldersProps = {
  /** Newest first. */
  readonly holders: readonly Holder[]
  readonly current: Holder | null
  readonly on: string
  readonly onEdit: (holder: Holder) => void
}

/** Who held the post before the day that is shown, and who holds it after it. */
export function OtherHolders({ holders, current, on, onEdit }: OtherHoldersProps) {
  const others = holders.filter(({ term }) => term.id !== current?.term.id)
  const after = others.filter(({ term }) => term.fromOn !== null && term.fromOn > on)
  const before = others.filter((holder) => !after.includes(holder))
  return (
    <>
      <HolderRows title="people:holdersAfter" holders={after} onEdit={onEdit} />
      <HolderRows title="people:holdersBefore" holders={before} onEdit={onEdit} />
    </>
  )
}

function HolderRows({
  title,
  holders,
  onEdit,
}: {
  readonly title: string
  readonly holders: readonly Holder[]
  readonly onEdit: (holder: Holder) => void
}) {
  const t = useT()
  const language = useLanguage()
  const words = {
    from: (day: string) => t('people:from', { day }),
    to: (day: string) => t('people:to', { day }),
    all: t('people:allTheTime'),
  }
  if (holders.length === 0) return null
  return (
    <section className={classes.section}>
      <SectionHead title={t(title)} />
      <ul className={classes.rows}>
        {holders.map((holder) => (
          <li key={holder.term.id}>
            <button type="button" className="link" onClick={() => onEdit(holder)}>
              {holderName(holder, language)}
              {holder.term.acting === 1 && `, ${t('people:acting')}`}
            </button>
            <span className="t12">{termSpan(holder.term, language, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

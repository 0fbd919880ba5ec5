import type { HeldSeat } from '#shared/contract/people.ts'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useT } from '../../i18n.ts'
import classes from './PeoplePanel.module.css'

type PostSeatsProps = { readonly seats: readonly HeldSeat[]; readonly onEdit: (seat: HeldSeat | null) => void }

/** In which groups the post sits on that day, and as what. */
export function PostSeats({ seats, onEdit }: PostSeatsProps) {
  const t = useT()
  return (
    <section className={classes.section}>
      <SectionHead
        title={t('people:seats')}
        action={
          <button type="button" className="link" onClick={() => onEdit(null)}>
            {t('people:addSeat')}
          </button>
        }
      />
      {seats.length === 0 && <p className="dim">{t('people:noSeats')}</p>}
      <ul className={classes.rows}>
        {seats.map((seat) => (
          <li key={seat.membershipId}>
            <button type="button" className="link" onClick={() => onEdit(seat)}>
              {seat.groupCode}
            </button>
            <span>{t(`people:role.${seat.role}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

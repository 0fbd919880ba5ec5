import { IconMail, IconMailForward } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useCall } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import classes from './HomeScreen.module.css'

/** Meetings whose actions have not been told to those who are responsible, and papers that are written and have not left. */
export function LettersReady() {
  const t = useT()
  const bilingual = useBilingual()
  const ready = useCall('outgoing.ready', {})
  const total = ready.reduce((sum, { letterCount }) => sum + letterCount, 0)
  const waiting = useCall('outgoing.waitingCount', {})
  return (
    <section>
      <SectionHead
        title={t('home:letters')}
        note={total}
        action={
          total > 0 && (
            <Link to="/documents" className="link">
              {t('home:writeLetters', { count: total })}
            </Link>
          )
        }
      />
      {total === 0 && <p className="mid">{t('home:noLetters')}</p>}
      {ready.flatMap(({ meetingId, number, titleEn, titleLo, organisations }) =>
        organisations.map(({ id, shortEn, shortLo }) => (
          <Link key={`${meetingId}${id}`} to="/documents" search={{ meeting: meetingId }} className={`${classes.row} ${classes.letters}`}>
            <IconMail size={16} aria-hidden />
            <span className="clip">{t('home:letterTo', { name: bilingual(shortEn, shortLo) })}</span>
            <span className={classes.end}>{number ?? bilingual(titleEn, titleLo)}</span>
          </Link>
        )),
      )}
      {waiting > 0 && (
        <Link to="/documents" className={`${classes.row} ${classes.letters}`}>
          <IconMailForward size={16} aria-hidden />
          <span>{t('home:waiting', { count: waiting })}</span>
        </Link>
      )}
    </section>
  )
}

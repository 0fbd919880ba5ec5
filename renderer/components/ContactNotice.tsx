import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ContactPerson, canBeReached } from '#shared/domain/contact.ts'
import { useCall } from '../api.tsx'
import { useT } from '../i18n.ts'
import classes from './ContactNotice.module.css'

/** Says before letters are written that they name nobody who can be called or written to; nothing otherwise. */
export function ContactNotice({ contact }: { readonly contact: ContactPerson | null }) {
  const t = useT()
  const { settings } = useCall('app.state', {})
  if (canBeReached(contact, settings)) return null
  return (
    <p className={classes.notice}>
      <IconAlertTriangle size={15} aria-hidden />
      <span>
        {t(contact === null ? 'common:noContact' : 'common:noContactPerson')}{' '}
        {contact === null ? (
          <Link to="/settings" search={{ setting: 'contact' }} className="link">
            {t('common:noContactRemedy')}
          </Link>
        ) : (
          <Link to="/people" className="link">
            {t('common:noContactPersonRemedy')}
          </Link>
        )}
      </span>
    </p>
  )
}

import { useRouter } from '@tanstack/react-router'
import { useT } from '../i18n.ts'
import { remedyOf } from '../remedy.ts'

/** Leads to the screen where the cause of an error is put right; nothing where the sentence says enough. */
export function RemedyButton({ error, className }: { readonly error: unknown; readonly className: string | undefined }) {
  const t = useT()
  const router = useRouter({ warn: false })
  const remedy = remedyOf(error)
  if (remedy === undefined) return null
  return (
    <button type="button" className={className} onClick={() => void router?.navigate(remedy.place)}>
      {t(remedy.label)}
    </button>
  )
}

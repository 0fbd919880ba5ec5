import { type AnyRouter, useRouter } from '@tanstack/react-router'
import { changedSearch } from '../address.ts'
import { useT } from '../i18n.ts'
import { type Remedy, remedyOf } from '../remedy.ts'

/** Leads to the screen where the cause of an error is put right; nothing where the sentence says enough. */
export function RemedyButton({ error, className }: { readonly error: unknown; readonly className: string | undefined }) {
  const t = useT()
  const router = useRouter({ warn: false })
  const remedy = remedyOf(error)
  if (remedy === undefined) return null
  return (
    <button type="button" className={className} onClick={() => router !== undefined && go(router, remedy.place)}>
      {t(remedy.label)}
    </button>
  )
}

/** Goes there, to the Lao sentences with the way back; on the same screen what else its address says stays. */
function go(router: AnyRouter, { to, search }: Remedy['place']): void {
  const { pathname, href, search: current } = router.state.location
  const wanted = pathname === to ? changedSearch(current, search) : { ...search, ...(to === '/documents' && { from: href }) }
  void router.navigate({ to, search: wanted })
}

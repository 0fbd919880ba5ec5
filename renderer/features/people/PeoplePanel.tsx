import type { HeldSeat, Holder, SeatedPost } from '#shared/contract/people.ts'
import { useCall } from '../../api.tsx'
import { NewHolderForm } from './NewHolderForm.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'
import { PostForm } from './PostForm.tsx'
import { PostPanel } from './PostPanel.tsx'
import { SeatForm } from './SeatForm.tsx'
import { TermForm } from './TermForm.tsx'
import type { PeopleView } from './usePeopleSearch.ts'

/** What is being written in the side panel. */
export type PanelKind =
  | { readonly kind: 'newHolder'; readonly postId?: string }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'editPost'; readonly seated: SeatedPost | null }
  | { readonly kind: 'term'; readonly seated: SeatedPost; readonly holder: Holder }
  | { readonly kind: 'seat'; readonly seated: SeatedPost; readonly seat: HeldSeat | null }

type PeoplePanelProps = {
  readonly form: PanelKind | null
  readonly view: PeopleView
  readonly on: string
  readonly openId: string | undefined
  readonly chosenPostId: string | undefined
  readonly onForm: (form: PanelKind) => void
  readonly onDone: (id: string) => void
  readonly onClose: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

/** The one record beside the list: a form while something is written, else the open post or organisation. */
export function PeoplePanel({ form, view, on, openId, chosenPostId, onForm, onDone, onClose, onPrevious, onNext }: PeoplePanelProps) {
  const seated = useCall('people.posts', { on }).find(({ post }) => post.id === openId)
  const organisation = useCall('people.organisations', {}).find(({ id }) => id === openId)
  switch (form?.kind) {
    case 'newHolder':
      return <NewHolderForm postId={form.postId ?? chosenPostId} on={on} onClose={onClose} onDone={onDone} />
    case 'organisation':
      return <OrganisationForm organisation={null} onClose={onClose} onDone={onDone} />
    case 'editPost':
      return <PostForm post={form.seated?.post ?? null} onClose={onClose} onDone={onDone} />
    case 'term':
      return <TermForm holder={form.holder} seated={form.seated} onClose={onClose} />
    case 'seat':
      return <SeatForm seated={form.seated} seat={form.seat} on={on} onClose={onClose} />
    default:
  }
  if (view === 'organisations' && organisation !== undefined) {
    return <OrganisationForm key={organisation.id} organisation={organisation} onClose={onClose} onDone={onDone} />
  }
  if (seated === undefined) return null
  return (
    <PostPanel
      key={seated.post.id}
      seated={seated}
      on={on}
      onClose={onClose}
      onPrevious={onPrevious}
      onNext={onNext}
      onNewHolder={() => onForm({ kind: 'newHolder', postId: seated.post.id })}
      onEditPost={() => onForm({ kind: 'editPost', seated })}
      onEditTerm={(holder) => onForm({ kind: 'term', seated, holder })}
      onEditSeat={(seat) => onForm({ kind: 'seat', seated, seat })}
    />
  )
}

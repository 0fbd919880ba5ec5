import { useRouter } from '@tanstack/react-router'
import { changedSearch } from '../address.ts'
import { chosenGroup } from '../chosen-group.ts'

/** Gives the function that shows every group again, on the screen one is at and on those one goes to. */
export function useShowAllGroups(): () => void {
  const router = useRouter()
  return () => {
    chosenGroup.set(undefined)
    const { pathname, search } = router.state.location
    if ('group' in search)
      void router.navigate({ to: pathname, search: changedSearch(search, { group: undefined }), replace: true } as never)
  }
}

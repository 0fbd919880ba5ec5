import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { chosenGroup, groupAfter } from '../chosen-group.ts'

/** Keeps in mind which group was chosen, wherever in the program that is said. */
export function useFollowGroup(): void {
  const router = useRouter()
  useEffect(() => {
    chosenGroup.set(groupAfter(chosenGroup.get(), undefined, router.state.location))
    return router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation }) =>
      chosenGroup.set(groupAfter(chosenGroup.get(), fromLocation, toLocation)),
    )
  }, [router])
}

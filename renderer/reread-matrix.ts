import type { Query, QueryClient } from '@tanstack/react-query'

/**
 * Forgets what the matrix answered and asks anew for what of it is on the screen.
 *
 * Typing in minutes is no change that the host tells of, but it decides which waiting sentences the matrix may still show.
 */
export function rereadMatrix(cache: QueryClient): void {
  const predicate = ({ queryKey: [name] }: Query) => String(name).startsWith('matrix.')
  cache.removeQueries({ predicate, type: 'inactive' })
  void cache.invalidateQueries({ predicate })
}

import { useLocation } from '@tanstack/react-router'

/** Wide screens (matrix, one meeting) begin with the narrow navigation. */
export function useStartsAsRail(): boolean {
  const { pathname } = useLocation()
  return pathname.startsWith('/matrix') || /^\/meetings\/.+/.test(pathname)
}

/** What an address says, with changes; what is set to undefined leaves it. */
export function changedSearch(search: object, changes: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...search, ...changes }).filter(([, value]) => value !== undefined))
}

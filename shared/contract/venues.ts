/** Operations of the feature “venues”. */
export const venues = {} as const

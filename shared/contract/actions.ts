/** Operations of the feature “actions”. */
export const actions = {} as const

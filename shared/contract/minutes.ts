/** Operations of the feature “minutes”. */
export const minutes = {} as const

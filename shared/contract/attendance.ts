/** Operations of the feature “attendance”. */
export const attendance = {} as const

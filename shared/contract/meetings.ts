/** Operations of the feature “meetings”. */
export const meetings = {} as const

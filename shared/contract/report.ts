/** Operations of the feature “report”. */
export const report = {} as const

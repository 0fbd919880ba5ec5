/** Operations of the feature “home”. */
export const home = {} as const

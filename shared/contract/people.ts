/** Operations of the feature “people”. */
export const people = {} as const

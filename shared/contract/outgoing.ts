/** Operations of the feature “outgoing”. */
export const outgoing = {} as const

/** Operations of the feature “history”. */
export const history = {} as const

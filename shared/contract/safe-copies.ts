/** Operations of the feature “safe-copies”. */
export const safeCopies = {} as const

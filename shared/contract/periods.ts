/** Operations of the feature “periods”. */
export const periods = {} as const

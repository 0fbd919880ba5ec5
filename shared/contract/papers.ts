/** Operations of the feature “papers”. */
export const papers = {} as const

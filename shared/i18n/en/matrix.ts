/** English sentences of “matrix”; the source for every other language. */
export const matrix = {} as const

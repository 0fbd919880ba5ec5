/** English sentences of “papers”; the source for every other language. */
export const papers = {} as const

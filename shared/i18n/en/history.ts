/** English sentences of “history”; the source for every other language. */
export const history = {} as const

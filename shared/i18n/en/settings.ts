/** English sentences of “settings”; the source for every other language. */
export const settings = {} as const

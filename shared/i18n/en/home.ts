/** English sentences of “home”; the source for every other language. */
export const home = {} as const

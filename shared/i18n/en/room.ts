/** English sentences of “room”; the source for every other language. */
export const room = {} as const

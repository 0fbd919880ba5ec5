/** English sentences of “people”; the source for every other language. */
export const people = {} as const

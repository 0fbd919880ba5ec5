/** English sentences of “documents”; the source for every other language. */
export const documents = {} as const

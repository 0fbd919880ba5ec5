/** English sentences of “common”; the source for every other language. */
export const common = {} as const

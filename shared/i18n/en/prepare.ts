/** English sentences of “prepare”; the source for every other language. */
export const prepare = {} as const

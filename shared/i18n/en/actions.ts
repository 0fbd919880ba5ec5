/** English sentences of “actions”; the source for every other language. */
export const actions = {} as const

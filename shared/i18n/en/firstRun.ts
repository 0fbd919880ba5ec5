/** English sentences of “firstRun”; the source for every other language. */
export const firstRun = {} as const

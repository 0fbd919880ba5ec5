/** English sentences of “shell”; the source for every other language. */
export const shell = {} as const

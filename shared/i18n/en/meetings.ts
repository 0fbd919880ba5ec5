/** English sentences of “meetings”; the source for every other language. */
export const meetings = {} as const

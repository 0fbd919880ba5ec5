/** English sentences of “matrix”; the source for every other language. */
export const matrix = {
  // The sentence offered to Progress: {parties}, {text} and {day} are put in.
  sentenceDone: 'On {day}, {parties} completed the action “{text}”.',
  sentenceAnd: 'and',
  sentenceNobody: 'the members',
} as const

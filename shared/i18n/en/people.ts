/** English sentences of “people”; the source for every other language. */
export const people = {
  chargeTitle: 'Chargé d’Affaires a.i.',
  actingTitle: 'Acting {{title}}',
} as const

// The root order of 'en' already sorts the Lao vowels that stand before their consonant; 'lo' has no data in Chromium.
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' })

/** Orders two texts, English or Lao, as a dictionary would. */
export function compareText(left: string, right: string): number {
  return collator.compare(left, right)
}

/** Orders records by a text of theirs; use with `toSorted`. */
export function byText<Item>(textOf: (item: Item) => string): (left: Item, right: Item) => number {
  return (left, right) => collator.compare(textOf(left), textOf(right))
}

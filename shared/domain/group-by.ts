/** Sorts records into the lists of their keys; keys and lists keep the order in which they came. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const lists = new Map<Key, Item[]>()
  for (const item of items) {
    const list = lists.get(keyOf(item))
    if (list === undefined) lists.set(keyOf(item), [item])
    else list.push(item)
  }
  return lists
}

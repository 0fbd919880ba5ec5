import { v7 } from 'uuid'

/** Makes the id of a new record: time-ordered, unique without a server. */
export function newId<Id extends string>(): Id {
  return v7() as Id
}

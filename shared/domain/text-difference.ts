/** Two texts as what they begin and end with alike, and what differs between. */
export type TextDifference = { readonly before: string; readonly ours: string; readonly theirs: string; readonly after: string }

/** Finds where two texts differ, in whole words. */
export function textDifference(ours: string, theirs: string): TextDifference {
  const left = piecesOf(ours)
  const right = piecesOf(theirs)
  const shortest = Math.min(left.length, right.length)
  let start = 0
  while (start < shortest && left[start] === right[start]) start += 1
  let end = 0
  while (end < shortest - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1
  return {
    before: left.slice(0, start).join(''),
    ours: left.slice(start, left.length - end).join(''),
    theirs: right.slice(start, right.length - end).join(''),
    after: left.slice(left.length - end).join(''),
  }
}

/** Words and what stands between them; a Lao text, written without spaces, letter cluster by letter cluster. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\u0E80-\u0EFF][\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE]*|[^\s\u0E80-\u0EFF]+|\s+/gu) ?? []
}

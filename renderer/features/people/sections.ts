import type { SeatedPost } from '#shared/contract/people.ts'

export type Section = { readonly key: string; readonly head: string; readonly posts: readonly SeatedPost[] }

/** Divides posts that stand in protocol order under their heads; a place set by hand may repeat a head. */
export function sectionsOf(posts: readonly SeatedPost[]): readonly Section[] {
  const starts = posts.flatMap((post, index) => {
    const before = posts[index - 1]
    return before !== undefined && headOf(before) === headOf(post) ? [] : [{ index, head: headOf(post) }]
  })
  return starts.map(({ index, head }, place) => ({ key: `${head} ${place}`, head, posts: posts.slice(index, starts[place + 1]?.index) }))
}

function headOf({ protocolClass }: SeatedPost): string {
  return protocolClass === 'chair' || protocolClass === 'coChair' ? 'class.chairs' : `class.${protocolClass}`
}

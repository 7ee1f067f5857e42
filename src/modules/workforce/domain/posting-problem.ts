import type { Span } from '#modules/children/domain/spans.ts'

export type PostingProblem = 'before-the-post' | 'after-the-post' | 'before-they-started' | 'after-they-left'

type Around = {
  readonly post: Span
  readonly person: { readonly starts_on: string | null; readonly leaves_on: string | null }
}

/** Why somebody can’t have been in a post from that day, or null: the post must be there, and so must they. */
export function postingProblem({ from_on, until_on }: Span, { post, person }: Around): PostingProblem | null {
  if (from_on === null) return null
  if (post.from_on !== null && from_on < post.from_on) return 'before-the-post'
  if (post.until_on !== null && (until_on ?? from_on) > post.until_on) return 'after-the-post'
  if (person.starts_on !== null && from_on < person.starts_on) return 'before-they-started'
  if (person.leaves_on !== null && (until_on ?? from_on) > person.leaves_on) return 'after-they-left'
  return null
}

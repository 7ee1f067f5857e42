import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { Refusal, Saving } from '#web/record-form/record-form.ts'
import { person } from '../domain/person.ts'
import { post } from '../domain/post.ts'
import { type PostingProblem, postingProblem } from '../domain/posting-problem.ts'
import type { posting } from '../domain/posting.ts'

const PROBLEMS: Readonly<Record<PostingProblem, Refusal>> = {
  'before-the-post': {
    field: 'from_on',
    words: { en: 'The post did not exist on that date', cy: 'Nid oedd y swydd yn bod ar y dyddiad hwnnw' },
  },
  'after-the-post': {
    field: 'until_on',
    words: {
      en: 'The post ends before that date: enter an earlier date',
      cy: 'Daw’r swydd i ben cyn y dyddiad hwnnw: rhowch ddyddiad cynharach',
    },
  },
  'before-they-started': {
    field: 'from_on',
    words: {
      en: 'They had not started in the service on that date',
      cy: 'Nid oeddent wedi dechrau yn y gwasanaeth ar y dyddiad hwnnw',
    },
  },
  'after-they-left': {
    field: 'until_on',
    words: {
      en: 'They leave the service before that date: enter an earlier date',
      cy: 'Byddant yn gadael y gwasanaeth cyn y dyddiad hwnnw: rhowch ddyddiad cynharach',
    },
  },
}

/** A posting must lie within the post and within the time that the person works here. */
export async function refusePosting(reader: Reader, { values }: Saving): Promise<Refusal | null> {
  const { post_id, person_id, from_on, until_on } = values as RecordOf<typeof posting>
  const [itsPost, who] = [await readRecord(reader, post, post_id), await readRecord(reader, person, person_id)]
  if (!itsPost || !who) return null
  const problem = postingProblem({ from_on, until_on }, { post: itsPost.values, person: who.values })
  return problem && PROBLEMS[problem]
}

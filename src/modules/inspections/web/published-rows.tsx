import { say, type Words } from '#kernel/language.ts'
import { localDate } from '#kernel/local-date.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import {
  type PublishedInspection,
  publicationWords,
  publishedInspectionsOf,
  type publishedServiceOf,
} from '#modules/national/index.ts'
import { Link } from '#ui/text/link.tsx'
import { WithNote } from '#ui/text/with-note.tsx'
import { SCORE } from './overall-line.tsx'
import type { RatedRow } from './ratings-grid.tsx'

const PUBLISHED: Words = { en: 'From the published record', cy: 'O’r cofnod cyhoeddedig' }

/** What was published of the service that this one is among the nation’s, as rows beside its own records. */
export const publishedRows = (joined: Awaited<ReturnType<typeof publishedServiceOf>>): readonly RatedRow[] =>
  joined === null
    ? []
    : publishedInspectionsOf(joined.service.id).flatMap(one => {
        const framework = findFramework(one.framework)
        return framework ? [rowOf(one, framework, joined.service.id)] : []
      })

const rowOf = (
  { published, overall, ratings, score }: PublishedInspection,
  framework: RatedRow['framework'],
  serviceId: string,
): RatedRow => ({
  day: firstDayOf(published),
  name: (
    <WithNote note={PUBLISHED}>
      <Link path={`/nation/services/${serviceId}`}>{publicationWords(published)}</Link>
    </WithNote>
  ),
  framework,
  ratings: new Map(Object.entries(ratings)),
  overall,
  score: score ? say(SCORE, { score: score.total, outOf: score.outOf }) : null,
})

/** The first day on which it can have been published, for its place among the others. */
const firstDayOf = (published: PublishedInspection['published']) => {
  const [year = '', month = '01'] = (published.split('/')[0] ?? '').split('-')
  return localDate(`${year}-${month}-01`)
}

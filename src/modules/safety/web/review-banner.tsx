import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { Banner } from '#ui/patterns/banner.tsx'
import { Link } from '#ui/text/link.tsx'
import { INCIDENT_KINDS, opensReview } from '../domain/incident-kinds.ts'
import type { SafetyOf } from '../data/safety-of.ts'

const ASKS: Phrase<Words> = {
  en: kind => `${kind.en}: look at the levels and the plan again.`,
  cy: kind => `${kind.cy}: edrychwch eto ar y lefelau a’r cynllun.`,
}
const START: Words = { en: 'Start a review', cy: 'Dechrau adolygiad' }

type Props = {
  readonly incident: SafetyOf['incidents'][number] | undefined
  readonly path: string
}

/** After an incident that was just recorded: the way to a review, where its kind or its recorder asks for one. */
export const ReviewBanner = ({ incident, path }: Props) =>
  incident && opensReview(incident.values) ? (
    <Banner kind="information">
      {[
        say(ASKS, codeLabel(INCIDENT_KINDS, incident.values.kind)),
        ' ',
        <Link path={`${path}/assessments/new?stage=review&reason=incident`}>{START}</Link>,
      ]}
    </Banner>
  ) : null

import { count, join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { mostLikely } from '#modules/forecast/domain/distribution.ts'
import type { Outlook } from '#modules/forecast/index.ts'
import { percent } from '#modules/forecast/index.ts'
import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import { type Framework, RATING_WORDS, RatingMark } from '#modules/frameworks/index.ts'
import type { Content } from '#ui/content.ts'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Wall } from '#ui/patterns/wall.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import { WithNote } from '#ui/text/with-note.tsx'
import type { StandardSight } from '../domain/standard-sight.ts'
import { RatingShares } from './rating-shares.tsx'
import {
  auditedCases,
  direction,
  eachProgramme,
  FORECAST,
  LAST_INSPECTION,
  ON_EVIDENCE,
  OWN_AUDITS,
  SIGNALS,
  standardPath,
  titleOfStandard,
  TO_ACT_ON_NOW,
} from './standards-words.ts'

const NOT_INSPECTED: Words = { en: 'Not rated', cy: 'Heb ei graddio' }
const NOT_AUDITED: Words = { en: 'Not audited', cy: 'Heb ei harchwilio' }
const NOT_ASSESSED: Words = { en: 'Not assessed by us', cy: 'Heb ei hasesu gennym ni' }
const SELF_ASSESSMENT: Words = { en: 'Self-assessment', cy: 'Hunanasesiad' }
const NO_FORECAST: Words = { en: 'No forecast', cy: 'Dim rhagolwg' }
const NO_SIGNALS: Words = { en: 'None', cy: 'Dim' }
const RATED_AS: Phrase<string> = { en: ids => `as ${ids}`, cy: ids => `fel ${ids}` }

type Props = { readonly framework: Framework; readonly sights: readonly StandardSight[] }

/** Every standard of a framework, area by area, with what is known of it. */
export const StandardsWall = ({ framework, sights }: Props) => (
  <Wall
    columns={[LAST_INSPECTION, OWN_AUDITS, FORECAST, SIGNALS]}
    groups={framework.areas.map(({ name, standards }) => ({
      title: name,
      rows: sights
        .filter(({ standard }) => standards.includes(standard))
        .map(sight => ({
          title: <Link path={standardPath(framework, sight.standard)}>{titleOfStandard(sight.standard)}</Link>,
          cells: [
            inspectedCell(sight),
            auditedCell(sight),
            forecastCell(sight),
            signalsCell(sight, standardPath(framework, sight.standard, 'signals')),
          ],
        })),
    }))}
  />
)

/** What the last inspection gave it, when, and under which number where that was another. */
export const inspectedCell = ({ inspected }: StandardSight): Content =>
  inspected === null ? (
    NOT_INSPECTED
  ) : (
    <WithNote
      note={[<Day on={inspected.on} short />, inspected.as.length > 0 && [' ', say(RATED_AS, inspected.as.join(', '))]]}
    >
      <RatingMark rating={inspected.rating} />
    </WithNote>
  )

/** What the service’s own audits, or its leaders, make of it. */
export function auditedCell({ standard, audited, assessed }: StandardSight): Content {
  if (audited)
    return (
      <WithNote note={auditedCases(audited.cases)}>
        <RatingMark rating={audited.report.rating} />
      </WithNote>
    )
  if (assessed)
    return (
      <WithNote note={[SELF_ASSESSMENT, ', ', <Day on={assessed.on} short />]}>
        <RatingMark rating={assessed.rating} />
      </WithNote>
    )
  return caseQuestions(standard).length > 0 ? NOT_AUDITED : NOT_ASSESSED
}

function forecastCell({ standard, outlook }: StandardSight): Content {
  if (outlook === null) return caseQuestions(standard).length > 0 ? NO_FORECAST : ON_EVIDENCE
  return (
    <WithNote note={likeliest(outlook)}>
      <RatingShares id={standard.id} of={FORECAST} chances={outlook.probability} />
    </WithNote>
  )
}

/** “Inadequate 62%, 9 audited cases”: never a chance without the number of cases. */
export function likeliest({ probability, cases }: Outlook): Words {
  const rating = mostLikely(probability)
  return join([join([RATING_WORDS[rating], same(percent(probability[rating]))]), auditedCases(cases)], ', ')
}

function signalsCell({ signals, before, standard }: StandardSight, path: string): Content {
  if (signals.standing === 0 && (before?.standing ?? 0) === 0) return NO_SIGNALS
  const said = [eachProgramme(signals), direction(signals, before)].filter(words => words !== null)
  return (
    <WithNote note={join(said, '. ')}>
      {[
        <Link path={path} hidden={join([SIGNALS, titleOfStandard(standard)], ': ')}>
          {signals.standing}
        </Link>,
        ' ',
        signals.actNow > 0 && <StatusTag meaning="danger">{count(TO_ACT_ON_NOW, signals.actNow)}</StatusTag>,
      ]}
    </WithNote>
  )
}

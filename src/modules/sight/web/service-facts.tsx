import { count, type Phrase, say, type Words } from '#kernel/language.ts'
import { plainly } from '#modules/forecast/index.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import { isByInspectorates } from '#modules/inspections/domain/inspection-origins.ts'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import type { Sights } from '../data/standard-sights.ts'
import { type SignalCount, sumOf } from '../domain/standing-signals.ts'
import type { SeenOn } from '../domain/standing-signals.ts'
import { RatingShares } from './rating-shares.tsx'
import {
  direction,
  eachProgramme,
  LAST_INSPECTION,
  OPEN_PROGRAMMES,
  SIGNALS,
  TO_ACT_ON_NOW,
} from './standards-words.ts'

const NONE: Words = { en: 'None', cy: 'Dim' }
const OVERALL: Words = { en: 'Forecast overall', cy: 'Rhagolwg cyffredinol' }
const NOT_FORECAST: Words = {
  en: 'No case was audited by this framework.',
  cy: 'Nid archwiliwyd yr un achos yn ôl y fframwaith hwn.',
}
const BEING_WORKED_OUT: Words = {
  en: 'It is being worked out. Look again in a little while.',
  cy: 'Mae’n cael ei gyfrifo. Edrychwch eto ymhen ychydig.',
}
const IN_PROGRAMMES: Phrase<Words> = { en: open => `in ${open.en}`, cy: open => `Gwaith: ${open.cy}` }

type Props = { readonly found: Sights; readonly visit: Visit }

/** The service as a whole: the last inspection, the forecast overall, and the signals that stand. */
export function ServiceFacts({ found, visit }: Props) {
  const { now, then } = found
  const counted = wholeOf(now)
  return (
    <FactGrid
      facts={[
        inspectionFact(found),
        forecastFact(found, visit),
        {
          label: SIGNALS,
          value: counted.standing,
          path: visit.may('signal.oversee') ? '/signals?show=everyone' : undefined,
          note: [
            say(IN_PROGRAMMES, count(OPEN_PROGRAMMES, counted.programmes)),
            '. ',
            [eachProgramme(counted), direction(counted, then && wholeOf(then)), count(TO_ACT_ON_NOW, counted.actNow)]
              .filter(words => words !== null)
              .flatMap(words => [words, '. ']),
          ],
        },
      ]}
    />
  )
}

const wholeOf = ({ standing, open }: SeenOn): SignalCount => ({
  standing: sumOf(standing),
  actNow: sumOf(standing.filter(({ severity }) => severity === 'act-now')),
  programmes: sumOf(open),
})

function inspectionFact({ record }: Sights) {
  const latest = record.inspections.find(({ values }) => values.overall !== null && isByInspectorates(values.origin))
  return latest
    ? {
        label: LAST_INSPECTION,
        value: <RatingMark rating={latest.values.overall} />,
        note: <Link path={`/inspections/${latest.id}`}>{latest.name}</Link>,
      }
    : { label: LAST_INSPECTION, value: NONE }
}

function forecastFact({ kept, judgements }: Sights, { today }: Visit) {
  const overall = kept?.forecast.overall
  if (!overall || overall.cases === 0)
    return { label: OVERALL, value: NONE, note: judgements.length === 0 ? NOT_FORECAST : BEING_WORKED_OUT }
  return {
    label: OVERALL,
    value: <RatingShares id="overall" of={OVERALL} chances={overall.probability} />,
    note: [plainly(overall, today), kept.isBehind && [' ', BEING_WORKED_OUT]],
  }
}

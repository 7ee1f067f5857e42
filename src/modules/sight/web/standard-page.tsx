import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import { findStandard } from '#modules/frameworks/domain/find.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import type { ServiceRecord } from '#modules/inspections/index.ts'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { goodInAudits } from '../data/good-in-audits.ts'
import { ownEvidence } from '../data/own-evidence.ts'
import { roundsBy } from '../data/rounds-by.ts'
import { standardSights } from '../data/standard-sights.ts'
import { bearing } from '../domain/bearing-on-standard.ts'
import { missingOf } from '../domain/missing-of-standard.ts'
import type { StandardSight } from '../domain/standard-sight.ts'
import { AuditResults } from './audit-results.tsx'
import { choiceOf } from './choose-framework.tsx'
import { ForecastSection } from './forecast-section.tsx'
import { GoodPractice } from './good-practice.tsx'
import { MissingList } from './missing-list.tsx'
import { RatingShares } from './rating-shares.tsx'
import { type SaidOfIt, SaidByInspections, strengthItems } from './said-by-inspections.tsx'
import { SignalsByRule } from './signals-by-rule.tsx'
import { auditedCell, inspectedCell, likeliest } from './standards-wall.tsx'
import {
  direction,
  FORECAST,
  LAST_INSPECTION,
  OWN_AUDITS,
  SIGNALS,
  STANDARDS,
  titleOfStandard,
} from './standards-words.ts'

const OWN_JUDGEMENT: Words = { en: 'Our own judgement', cy: 'Ein barn ein hunain' }

/** One standard: everything that bears on it, and from each number to what lies behind it. */
export async function standardPage(visit: Visit): Promise<Response> {
  const { standard, framework, sights, rounds, own, good } = await visit.look(reader => gather(reader, visit))
  const sight = found(sights.sights.find(one => one.standard === standard))
  const said = saidOf(sights.record, framework, standard)
  const prompts = standard.questions.reduce((sum, question) => sum + question.prompts.length, 0)
  const evidenced = own && { prompts: own.filter(({ values }) => values.evidence !== null).length, of: prompts }
  return visit.page(
    {
      title: titleOfStandard(standard),
      wide: true,
      back: { path: `/standards?framework=${framework.id}`, label: STANDARDS },
    },
    <>
      <Heading caption={framework.name}>{titleOfStandard(standard)}</Heading>
      <Paragraph look="quiet">{standard.statement}</Paragraph>
      <Facts sight={sight} />
      <SignalsByRule {...{ sight, framework, tallies: sights.tallies, visit }} />
      <AuditResults {...{ sight, framework, rounds, visit }} />
      <ForecastSection {...{ sight, kept: sights.kept, framework, visit }} />
      <SaidByInspections said={said} record={sights.record} visit={visit} />
      <MissingList missing={missingOf(sight, evidenced)} framework={framework} standard={standard.id} visit={visit} />
      <GoodPractice
        strengths={strengthItems(said)}
        audits={good}
        own={(own ?? []).flatMap(({ values }) => values.strength ?? [])}
      />
    </>,
  )
}

async function gather(reader: Reader, visit: Visit) {
  const { today, visitor } = visit
  const { framework } = await choiceOf(reader, visit)
  const standard = found(findStandard(framework, visit.param('standard')))
  const asked = { frameworkId: framework.id, on: today }
  const questions = standard.questions.map(({ id }) => id)
  return {
    framework,
    standard,
    sights: await standardSights(reader, { framework, accountId: visitor.accountId, today }),
    rounds: await roundsBy(reader, asked),
    own: await ownEvidence(reader, { ...asked, standard: standard.id }),
    good: visit.may('child.read')
      ? await goodInAudits(reader, { frameworkId: framework.id, questions, accountId: visitor.accountId, today })
      : [],
  }
}

/** What inspections said that bears on the standard, the newest first. */
const saidOf = ({ inspections }: ServiceRecord, framework: Framework, standard: Standard): readonly SaidOfIt[] => {
  const on = { framework: framework.id, standard: standard.id }
  return inspections.map(inspection => {
    const bears = ({ values }: { readonly values: { readonly standard: string | null } }): boolean =>
      bearing({ framework: inspection.values.framework, standard: values.standard }, on) !== null
    return {
      inspection,
      findings: inspection.findings.filter(bears),
      recommendations: inspection.recommendations.filter(bears),
    }
  })
}

const Facts = ({ sight }: { readonly sight: StandardSight }) => (
  <FactGrid
    facts={[
      { label: LAST_INSPECTION, value: inspectedCell(sight) },
      { label: sight.audited ? OWN_AUDITS : OWN_JUDGEMENT, value: auditedCell(sight) },
      ...(sight.outlook
        ? [
            {
              label: FORECAST,
              value: (
                <RatingShares id={`${sight.standard.id}-fact`} of={FORECAST} chances={sight.outlook.probability} />
              ),
              note: likeliest(sight.outlook),
            },
          ]
        : []),
      { label: SIGNALS, value: sight.signals.standing, note: direction(sight.signals, sight.before) },
    ]}
  />
)

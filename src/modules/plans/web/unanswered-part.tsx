import { codeLabel } from '#kernel/code-list.ts'
import { newId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { factorGroup, FACTOR_GROUP_WORDS, FACTOR_KINDS } from '#modules/assessments/domain/factor-kinds.ts'
import type { CurrentAssessment } from '#modules/assessments/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { unansweredFactors } from '../domain/answered-factors.ts'
import type { PlanView } from './open-plans.ts'
import { planPath } from './plan-paths.ts'

export const UNANSWERED: Words = { en: 'Not yet answered', cy: 'Heb eu hateb eto' }
const EXPLAIN: Words = {
  en: 'The assessment found these. Each needs an objective, or a reason why it is left out for now.',
  cy: 'Nodwyd y rhain yn yr asesiad. Mae angen amcan ar gyfer pob un, neu reswm pam y’i gadewir allan am y tro.',
}
const FACTOR: Words = { en: 'Factor', cy: 'Ffactor' }
const DO: Words = { en: 'What to do', cy: 'Beth i’w wneud' }
const ADD: Words = { en: 'Add an objective', cy: 'Ychwanegu amcan' }
const LEAVE_OUT: Words = { en: 'Leave out, with a reason', cy: 'Gadael allan, gyda rheswm' }

/** What the assessment found and the plan says nothing about, each with the two ways to mend it. */
export function UnansweredPart({ view, visit }: { readonly view: PlanView; readonly visit: Visit }) {
  const { one, assessment, moves } = view
  if (!assessment || !moves.includes('write')) return null
  const answers = {
    objectives: one.objectives.map(({ values }) => ({ answers: values.answers ?? [] })),
    leftOut: one.leftOut.map(({ values }) => values),
  }
  const open = new Set(unansweredFactors(assessment.factors, answers))
  if (open.size === 0) return null
  const path = planPath(one)
  const columns: readonly Column<CurrentAssessment['factors'][number]>[] = [
    {
      id: 'factor',
      label: FACTOR,
      cell: ({ kind, detail }) => [
        codeLabel(FACTOR_KINDS, kind),
        <Group kind={kind} />,
        detail !== null && <Paragraph look="small">{detail}</Paragraph>,
      ],
    },
    { id: 'do', label: DO, cell: ({ kind }) => <Mend kind={kind} path={path} /> },
  ]
  return (
    <>
      <Heading level={2} id="unanswered">
        {UNANSWERED}
      </Heading>
      <Paragraph>{EXPLAIN}</Paragraph>
      <DataTable
        caption={UNANSWERED}
        captionHidden
        columns={visit.may('plan.write') ? columns : columns.slice(0, 1)}
        rows={assessment.factors.filter(({ kind }) => open.has(kind))}
      />
    </>
  )
}

function Group({ kind }: { readonly kind: string }) {
  const group = factorGroup(kind)
  return group && <Paragraph look="quiet">{FACTOR_GROUP_WORDS[group]}</Paragraph>
}

const Mend = ({ kind, path }: { readonly kind: string; readonly path: string }) => (
  <List
    kind="plain"
    items={[
      <Link path={`${path}/objectives/${newId()}/edit/details?answers=${kind}`} hidden={codeLabel(FACTOR_KINDS, kind)}>
        {ADD}
      </Link>,
      <Link path={`${path}/left-out/${newId()}/edit/details?factor=${kind}`} hidden={codeLabel(FACTOR_KINDS, kind)}>
        {LEAVE_OUT}
      </Link>,
    ]}
  />
)

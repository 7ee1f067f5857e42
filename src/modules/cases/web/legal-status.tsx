import { codeLabel } from '#kernel/code-list.ts'
import { same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CARE_GROUNDS } from '#modules/children/domain/care-grounds.ts'
import { CARE_STATUSES } from '#modules/children/domain/care-statuses.ts'
import type { Content, Label } from '#ui/content.ts'
import { HeldList } from '#ui/patterns/held-list.tsx'
import { Day } from '#ui/text/day.tsx'
import { List } from '#ui/text/list.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { Overview } from '../data/overview-of.ts'
import type { ProgrammeInFull } from '../data/programmes-of.ts'
import { bailNow } from '../domain/bail-now.ts'
import { COURT_TYPES } from '../domain/court-types.ts'
import { offence } from '../domain/offence.ts'
import { onPoliceBail } from '../domain/on-police-bail.ts'
import { POLICE_BAIL_STATUSES } from '../domain/police-bail-statuses.ts'
import { PROGRAMME_GROUPS, PROGRAMME_KINDS, programmeGroup } from '../domain/programme-kinds.ts'
import { isLive } from '../domain/programme-status.ts'
import { REMAND_DECISIONS } from '../domain/remand-decisions.ts'
import { requirementsInForce } from '../domain/requirements-in-force.ts'
import { REQUIREMENTS } from '../domain/requirements.ts'
import { EndDay } from './end-day.tsx'

const UNTIL: Words = { en: 'until', cy: 'hyd' }
const SINCE: Words = { en: 'since', cy: 'ers' }
const NO_END: Words = { en: 'no end date recorded', cy: 'dim dyddiad gorffen wedi’i gofnodi' }
const MUST: Words = { en: 'Requirements in force', cy: 'Gofynion mewn grym' }
const BAIL: Words = { en: 'Bail or remand', cy: 'Mechnïaeth neu remand' }
const NOTHING: Words = {
  en: 'No order, bail or programme is recorded for today',
  cy: 'Nid oes gorchymyn, mechnïaeth na rhaglen wedi’u cofnodi ar gyfer heddiw',
}

type Held = { readonly label: Label; readonly value: Content }
type Props = { readonly overview: Overview; readonly today: LocalDate }

/** What the child is bound by and held in, and until when: programmes, requirements, bail, care. */
export function LegalStatus({ overview, today }: Props) {
  const held = [
    ...overview.programmes.filter(({ status }) => isLive(status)).map(one => ofProgramme(one, today)),
    ...requirements(overview, today),
    ...bail(overview, today),
    ...policeBail(overview, today),
    ...care(overview),
  ]
  return held.length > 0 ? <HeldList items={held} /> : <>{<List kind="plain" items={[NOTHING]} />}</>
}

const ofProgramme = ({ values }: ProgrammeInFull, today: LocalDate): Held => ({
  label: PROGRAMME_GROUPS[programmeGroup(values.kind)],
  value: [
    <Strong>{codeLabel(PROGRAMME_KINDS, values.kind)}</Strong>,
    values.expected_end_on ? [' ', UNTIL, ' ', <EndDay on={values.expected_end_on} today={today} />] : [', ', NO_END],
  ],
})

function requirements({ legal, outcomes, programmes }: Overview, today: LocalDate): readonly Held[] {
  const bound = {
    outcomes: outcomes.map(({ id, values }) => ({ id, ends_on: values.ends_on })),
    programmes: programmes.map(({ status, values }) => ({
      outcomeIds: values.outcome_ids ?? [],
      isLive: isLive(status),
    })),
  }
  const inForce = requirementsInForce(legal.requirements, bound, today)
  const items = inForce.map(({ requirement, details, ends_on }) => [
    codeLabel(REQUIREMENTS, requirement),
    details && `: ${details}`,
    ends_on && [', ', UNTIL, ' ', <Day on={ends_on} short />],
  ])
  return items.length > 0 ? [{ label: MUST, value: <List kind="plain" items={items} /> }] : []
}

function bail({ legal, outcomes }: Overview, today: LocalDate): readonly Held[] {
  const decided = outcomes.map(({ values }) => values)
  const hearing = bailNow(legal.hearings, decided, today)
  if (!hearing?.remand_decision) return []
  return [
    {
      label: BAIL,
      value: [
        <Strong>{codeLabel(REMAND_DECISIONS, hearing.remand_decision)}</Strong>,
        ', ',
        hearing.court_name ?? codeLabel(COURT_TYPES, hearing.court_type),
        ', ',
        SINCE,
        ' ',
        <Day on={hearing.held_on} short />,
      ],
    },
  ]
}

function policeBail({ offences, outcomes }: Overview, today: LocalDate): readonly Held[] {
  const decided = new Set(outcomes.map(({ values }) => values.offence_id))
  return offences
    .filter(({ id, values }) => !decided.has(id) && onPoliceBail(values, today))
    .map(({ values }) => ({
      label: offence.fields.police_bail_status.label,
      value: [
        <Strong>{codeLabel(POLICE_BAIL_STATUSES, values.police_bail_status ?? '')}</Strong>,
        ', ',
        same(values.description),
        values.police_bail_until_on && [', ', UNTIL, ' ', <Day on={values.police_bail_until_on} short />],
      ],
    }))
}

const care = ({ now }: Overview): readonly Held[] =>
  now.care.map(({ status, legal_basis, from_on }) => ({
    label: codeLabel(CARE_STATUSES, status),
    value: [
      legal_basis && [<Strong>{codeLabel(CARE_GROUNDS, legal_basis)}</Strong>, ', '],
      SINCE,
      ' ',
      <Day on={from_on} short />,
    ],
  }))

import type { Words } from '#kernel/language.ts'
import type { Level } from '#kernel/level.ts'
import { Details } from '#ui/govuk/details.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Unbroken } from '#ui/text/unbroken.tsx'
import type { Visit } from '#web/visit.ts'
import type { CaseInFull, RoundInFull } from '../data/round-in-full.ts'
import { auditCase } from '../domain/audit-case.ts'
import { stratumWords } from '../domain/stratum.ts'
import { caseWords, STRATUM } from './words.ts'

const CASES: Words = { en: 'Cases', cy: 'Achosion' }
const REPLACED: Words = { en: 'Cases that were replaced', cy: 'Achosion a ddisodlwyd' }
const FIRST: Words = { en: 'Auditor', cy: 'Archwilydd' }
const SECOND: Words = { en: 'Second auditor', cy: 'Ail archwilydd' }
const NOBODY: Words = { en: 'Nobody yet', cy: 'Neb eto' }
const NOT_ASKED: Words = { en: 'Not asked for', cy: 'Ni ofynnwyd amdano' }
const TO_DO: Words = { en: 'To audit', cy: 'I’w archwilio' }
const BEGUN: Words = { en: 'Begun', cy: 'Dechreuwyd' }
const DONE: Words = { en: 'Completed', cy: 'Cwblhawyd' }
const CHANGE: Words = { en: 'Change', cy: 'Newid' }
const ADD: Words = { en: 'Add', cy: 'Ychwanegu' }
const REPLACE: Words = { en: 'Replace the case', cy: 'Disodli’r achos' }

type Props = { readonly round: RoundInFull; readonly visit: Visit }

/** The cases of a round: who audits each, and how far they are. */
export function RoundCases({ round, visit }: Props) {
  const standing = round.cases.filter(({ values }) => values.replaced_on === null)
  const replaced = round.cases.filter(one => !standing.includes(one))
  return (
    <>
      <DataTable caption={CASES} columns={caseColumns(round, visit)} rows={standing} />
      {replaced.length > 0 && (
        <Details summary={REPLACED}>
          <List items={replaced.map(({ values }) => [caseWords(values.number), ': ', values.replaced_reason])} />
        </Details>
      )}
    </>
  )
}

function caseColumns(round: RoundInFull, visit: Visit): readonly Column<CaseInFull>[] {
  const names = new Map(round.auditors.map(({ id, values }) => [id, values.name]))
  const mayChange = visit.may('audit.lead') && round.values.closed_on === null
  const path = (one: CaseInFull) => `/audits/rounds/${round.id}/cases/${one.id}`
  const auditorCell = (part: 'first' | 'second') => (one: CaseInFull) => {
    const given = one.audits.find(({ values }) => values.part === part)
    const name = given && names.get(given.values.auditor_id)
    return [
      name ?? (part === 'first' ? NOBODY : NOT_ASKED),
      given && [' ', <Far given={given} />],
      mayChange &&
        (!given || given.values.completed_on === null) && [
          ' ',
          <Link path={`${path(one)}/give/${part}`} hidden={caseWords(one.values.number)}>
            {given ? CHANGE : ADD}
          </Link>,
        ],
    ]
  }
  return [
    {
      id: 'number',
      label: auditCase.fields.number.label,
      cell: ({ values }) => <Unbroken>{caseWords(values.number)}</Unbroken>,
    },
    {
      id: 'stratum',
      label: STRATUM,
      cell: ({ values }) => stratumWords({ work: values.work, level: values.level as Level | null }),
    },
    { id: 'first', label: FIRST, cell: auditorCell('first') },
    { id: 'second', label: SECOND, cell: auditorCell('second') },
    ...(mayChange
      ? [
          {
            id: 'replace',
            label: REPLACE,
            cell: (one: CaseInFull) =>
              one.audits.some(({ values }) => values.completed_on !== null) ? null : (
                <Link path={`${path(one)}/replace`} hidden={caseWords(one.values.number)}>
                  {REPLACE}
                </Link>
              ),
          },
        ]
      : []),
  ]
}

function Far({ given }: { readonly given: CaseInFull['audits'][number] }) {
  const [meaning, words]: readonly [Meaning, Words] =
    given.values.completed_on !== null
      ? ['done', DONE]
      : given.judgements.length > 0
        ? ['active', BEGUN]
        : ['waiting', TO_DO]
  return <StatusTag meaning={meaning}>{words}</StatusTag>
}

import type { Words } from '#kernel/language.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { auditsOn } from '../data/auditors.ts'
import { candidates } from '../data/candidates.ts'
import { giveCase } from '../data/give-case.ts'
import type { CaseInFull, RoundInFull } from '../data/round-in-full.ts'
import { audit } from '../domain/audit.ts'
import { isOwnCase } from '../domain/share-out.ts'
import { openCase, openRound } from './open-round.ts'
import { REFUSED } from './refused.ts'
import { caseWords } from './words.ts'

const TITLES: Readonly<Record<Part, Words>> = {
  first: { en: 'Who audits it', cy: 'Pwy sy’n ei archwilio' },
  second: { en: 'Who audits it a second time', cy: 'Pwy sy’n ei archwilio’r eildro' },
}
const SAVE: Words = { en: 'Give the case', cy: 'Rhoi’r achos' }
const GIVEN: Words = { en: 'The case has been given', cy: 'Rhoddwyd yr achos' }
const OWN: Words = { en: 'Their own case', cy: 'Eu hachos eu hunain' }

type Part = 'first' | 'second'

const partIn = (visit: Visit): Part => found((['first', 'second'] as const).find(part => part === visit.param('part')))

/** To whom a case is given, of the auditors who may audit it. */
export async function givePage(visit: Visit): Promise<Response> {
  const round = await openRound(visit)
  const one = openCase(visit, round)
  const given = one.audits.find(({ values }) => values.part === partIn(visit))
  return show(visit, round, one, given?.values.auditor_id ?? '', null)
}

export async function takeGiving(visit: Visit): Promise<Response> {
  const round = await openRound(visit)
  const one = openCase(visit, round)
  const auditorId = (await visit.form()).text('auditor_id')
  if (!round.auditors.some(({ id }) => id === auditorId))
    return show(visit, round, one, '', audit.fields.auditor_id.ask)
  const done = await visit.change(tx =>
    giveCase(tx, { caseId: one.id, part: partIn(visit), auditorId, on: visit.today }),
  )
  if (!done.ok) return show(visit, round, one, auditorId, REFUSED[done.problem])
  return visit.goTo(`/audits/rounds/${round.id}`, GIVEN)
}

async function show(
  visit: Visit,
  round: RoundInFull,
  one: CaseInFull,
  value: string,
  error: Words | null,
): Promise<Response> {
  const title = TITLES[partIn(visit)]
  const [candidate] = await visit.look(reader => candidates(reader, one.values.programme_id))
  const path = `/audits/rounds/${round.id}`
  return visit.page(
    { title, back: { path }, errors: error ? { auditor_id: error } : {}, status: error ? 400 : 200 },
    <FormPage title={title} caption={caseWords(one.values.number)} submit={SAVE} cancelPath={path}>
      <Radios
        name="auditor_id"
        legend={audit.fields.auditor_id.label}
        legendSize="s"
        value={value}
        items={round.auditors
          .filter(each => auditsOn(each, visit.today))
          .map(({ id, values }) => {
            const isOwn = isOwnCase({ id, personId: values.person_id }, candidate?.own ?? [])
            return { value: id, label: values.name, hint: isOwn ? OWN : undefined, disabled: isOwn }
          })}
      />
    </FormPage>,
  )
}

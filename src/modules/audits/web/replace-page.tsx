import type { Words } from '#kernel/language.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { replaceCase } from '../data/replace-case.ts'
import type { CaseInFull, RoundInFull } from '../data/round-in-full.ts'
import { auditCase } from '../domain/audit-case.ts'
import { openCase, openRound } from './open-round.ts'
import { REFUSED } from './refused.ts'
import { caseWords } from './words.ts'

const TITLE: Words = { en: 'Replace a case', cy: 'Disodli achos' }
const LEAD: Words = {
  en: 'The next case of the same kind of work and level is drawn in its place. Nobody chooses it.',
  cy: 'Tynnir yr achos nesaf o’r un math o waith a lefel yn ei le. Nid oes neb yn ei ddewis.',
}
const SAVE: Words = { en: 'Replace it', cy: 'Ei ddisodli' }
const REPLACED: Words = { en: 'The case has been replaced', cy: 'Disodlwyd yr achos' }

const { replaced_reason: REASON } = auditCase.fields

/** Why a case is taken out of the sample. */
export async function replacePage(visit: Visit): Promise<Response> {
  const round = await openRound(visit)
  return show(visit, round, openCase(visit, round), '', null)
}

export async function takeReplacement(visit: Visit): Promise<Response> {
  const round = await openRound(visit)
  const one = openCase(visit, round)
  const reason = (await visit.form()).text('replaced_reason').trim()
  if (reason === '' || [...reason].length > REASON.max) return show(visit, round, one, reason, REASON.ask)
  const done = await visit.change(tx => replaceCase(tx, { caseId: one.id, reason, on: visit.today }))
  if (!done.ok) return show(visit, round, one, reason, REFUSED[done.problem])
  return visit.goTo(`/audits/rounds/${round.id}`, REPLACED)
}

function show(visit: Visit, round: RoundInFull, one: CaseInFull, reason: string, error: Words | null): Response {
  const path = `/audits/rounds/${round.id}`
  return visit.page(
    { title: TITLE, back: { path }, errors: error ? { replaced_reason: error } : {}, status: error ? 400 : 200 },
    <FormPage
      title={TITLE}
      caption={caseWords(one.values.number)}
      lead={<Paragraph>{LEAD}</Paragraph>}
      submit={SAVE}
      cancelPath={path}
    >
      <CharacterCount
        name="replaced_reason"
        label={REASON.label}
        labelSize="s"
        value={reason}
        rows={REASON.lines}
        maxLength={REASON.max}
      />
    </FormPage>,
  )
}

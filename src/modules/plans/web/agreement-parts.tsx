import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import type { Answers } from '#web/drafts.ts'
import { plan } from '../domain/plan.ts'
import { type AskedPart, PartFields } from './asked-part.tsx'

const CHILD: AskedPart = { entity: plan, names: ['child_agreed_on', 'child_agreed_how', 'child_not_agreed'] }
const PARENT: AskedPart = { entity: plan, names: ['parent_agreed_on', 'parent_agreed_how', 'parent_not_agreed'] }

const THE_CHILD: Words = { en: 'The child', cy: 'Y plentyn' }
const PARENT_OR_CARER: Words = { en: 'Parent or carer', cy: 'Rhiant neu ofalwr' }

/** What is asked of everyone who has to agree to a plan. */
export const AGREEMENT_PARTS: readonly AskedPart[] = [CHILD, PARENT]

type Props = { readonly answers: Answers; readonly today: LocalDate }

/** What the child and a parent or carer said to the plan. */
export const AgreementFields = ({ answers, today }: Props) => (
  <>
    <Fieldset legend={THE_CHILD} legendSize="m">
      <PartFields part={CHILD} answers={answers} today={today} />
    </Fieldset>
    <Fieldset legend={PARENT_OR_CARER} legendSize="m">
      <PartFields part={PARENT} answers={answers} today={today} />
    </Fieldset>
  </>
)

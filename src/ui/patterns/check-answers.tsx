import type { Words } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { FormPage } from './form-page.tsx'
import type { HiddenValues } from './hidden-fields.tsx'
import { SummaryCard, type SummaryFact } from './summary-card.tsx'

const CHECK: Words = { en: 'Check your answers', cy: 'Gwiriwch eich atebion' }
const CONFIRM: Words = { en: 'Confirm and save', cy: 'Cadarnhau a chadw' }

export type AnswerGroup = {
  readonly title: Content
  readonly facts: readonly SummaryFact[]
  readonly changePath?: string | undefined
}

type Props = {
  readonly caption?: Content
  readonly groups: readonly AnswerGroup[]
  readonly action?: string | undefined
  readonly hidden?: HiddenValues
  readonly submit?: Label
  readonly cancelPath?: string | undefined
}

/** The last page of a journey: everything that will be saved, with the way back to each answer. */
export const CheckAnswers = ({ caption, groups, action, hidden = {}, submit = CONFIRM, cancelPath }: Props) => (
  <FormPage title={CHECK} caption={caption} action={action} hidden={hidden} submit={submit} cancelPath={cancelPath}>
    {groups.map(({ title, facts, changePath }) => (
      <SummaryCard title={title} facts={facts} changePath={changePath} />
    ))}
  </FormPage>
)

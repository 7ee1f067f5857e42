import type { Words } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { FormPage, type OtherWay } from './form-page.tsx'
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
  readonly also?: OtherWay | undefined
  readonly cancelPath?: string | undefined
}

/** The last page of a journey: everything that will be saved, with the way back to each answer. */
export const CheckAnswers = ({ groups, hidden = {}, submit = CONFIRM, ...form }: Props) => (
  <FormPage title={CHECK} hidden={hidden} submit={submit} {...form}>
    {groups.map(({ title, facts, changePath }) => (
      <SummaryCard title={title} facts={facts} changePath={changePath} />
    ))}
  </FormPage>
)

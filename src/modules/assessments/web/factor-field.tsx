import { codesOn } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Details } from '#ui/govuk/details.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { FormBlock } from '#ui/patterns/form-block.tsx'
import { LabelOf } from '#ui/text/label-of.tsx'
import type { Answers } from '#web/drafts.ts'
import { RecordField } from '#web/record-form/record-field.tsx'
import { assessedFactor } from '../domain/assessed-factor.ts'
import type { FactorGroup } from '../domain/factor-kinds.ts'
import type { LineKey } from '../domain/line.ts'
import { WEIGHTS } from '../domain/weights.ts'
import { lineName, NOT_FOUND, NOT_LOOKED_AT } from './line-inputs.ts'
import { lineLabel } from './line-label.ts'

const NOT_LOOKED: Words = { en: 'Not looked at', cy: 'Heb edrych arno' }
const NONE: Words = { en: 'Not found', cy: 'Heb ei ganfod' }
const FROM_WHOM: Words = { en: 'From whom or what it comes', cy: 'Gan bwy neu o beth y daw' }
const WHO_MAY: Words = { en: 'Who may be harmed', cy: 'Pwy all gael niwed' }
const MORE: Words = {
  en: 'How likely, how bad, when, and what holds it back',
  cy: 'Pa mor debygol, pa mor ddrwg, pryd, a beth sy’n ei atal',
}

type Props = {
  readonly line: LineKey
  readonly group: FactorGroup
  readonly answers: Answers
  readonly today: LocalDate
}

/** One factor: looked at or not, found or not, how much it matters, and what is known. */
export function FactorField({ line, group, answers, today }: Props) {
  const name = lineName(line)
  const label = lineLabel(line)
  const isDanger = group === 'child-safety' || group === 'others-safety'
  return (
    <FormBlock>
      <Radios
        name={name}
        legend={label}
        legendSize="s"
        small
        inline
        value={answers[name] === '' ? NOT_LOOKED_AT : answers[name]}
        items={[
          { value: NOT_LOOKED_AT, label: NOT_LOOKED },
          { value: NOT_FOUND, label: NONE },
          ...codesOn(WEIGHTS, today).map(({ code, label: words }) => ({ value: code, label: words })),
        ]}
      />
      <Textarea
        name={`${name}-detail`}
        label={<LabelOf words={assessedFactor.fields.detail.label} of={label} />}
        value={answers[`${name}-detail`]}
        rows={2}
      />
      {isDanger && (
        <Textarea
          name={`${name}-who`}
          label={<LabelOf words={group === 'child-safety' ? FROM_WHOM : WHO_MAY} of={label} />}
          value={answers[`${name}-who`]}
          rows={2}
        />
      )}
      {group === 'others-safety' && <HowLikely name={name} answers={answers} today={today} />}
    </FormBlock>
  )
}

const LIKELY_FIELDS = ['likelihood', 'impact', 'when_likely', 'controls'] as const

type LikelyProps = { readonly name: string; readonly answers: Answers; readonly today: LocalDate }

/** Asked of what may harm others; open where something is told already. */
const HowLikely = ({ name, answers, today }: LikelyProps) => (
  <Details summary={MORE} open={LIKELY_FIELDS.some(field => (answers[`${name}-${field}`] ?? '') !== '')}>
    {LIKELY_FIELDS.map(field => (
      <RecordField
        name={`${name}-${field}`}
        field={assessedFactor.fields[field]}
        answers={answers}
        today={today}
        choices={[]}
      />
    ))}
  </Details>
)

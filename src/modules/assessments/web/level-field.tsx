import { asAt } from '#kernel/dated.ts'
import { join, type Words } from '#kernel/language.ts'
import { LEVEL_WORDS, LEVELS, type Level, type LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Radios } from '#ui/govuk/radios.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { FormBlock } from '#ui/patterns/form-block.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { LabelOf } from '#ui/text/label-of.tsx'
import type { Answers } from '#web/drafts.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { LEVEL_DEFINITIONS } from '../domain/level-definitions.ts'
import type { LineKey } from '../domain/line.ts'
import type { SuggestedLevels } from '../domain/suggested-levels.ts'
import { lineName } from './line-inputs.ts'
import { lineLabel } from './line-label.ts'

export const SUGGESTS: Words = {
  en: 'The record suggests at least',
  cy: 'Mae’r cofnod yn awgrymu o leiaf',
}
const IF_LOWER: Words = {
  en: 'Answer this if you choose a lower level than that',
  cy: 'Atebwch hwn os dewiswch lefel is na honno',
}

type Props = {
  readonly line: LineKey
  readonly answers: Answers
  readonly suggested: SuggestedLevels
  readonly today: LocalDate
}

/** How much concern there is about one subject, each level with what it means, and why. */
export function LevelField({ line, answers, suggested, today }: Props) {
  const name = lineName(line)
  const label = lineLabel(line)
  const about = line.code as LevelSubject
  const suggestion = suggested[about]
  const against = `${name}-against_evidence`
  const { reason, against_evidence } = assessedLevel.fields
  return (
    <FormBlock>
      <Radios name={name} legend={label} legendSize="m" value={answers[name]} items={levelItems(about, today)} />
      <Textarea
        name={`${name}-reason`}
        label={<LabelOf words={reason.label} of={label} />}
        labelSize="s"
        value={answers[`${name}-reason`]}
        rows={4}
      />
      {suggestion && <InsetText>{join([SUGGESTS, LEVEL_WORDS[suggestion.level]], ': ')}</InsetText>}
      {(suggestion ?? (answers[against] ?? '') !== '') && (
        <Textarea
          name={against}
          label={<LabelOf words={against_evidence.label} of={label} />}
          labelSize="s"
          hint={IF_LOWER}
          value={answers[against]}
          rows={3}
        />
      )}
    </FormBlock>
  )
}

/** The levels of a subject to choose from, each with what it means. */
function levelItems(about: LevelSubject, today: LocalDate) {
  const definitions: Readonly<Partial<Record<Level, Words>>> = asAt(LEVEL_DEFINITIONS, today).value[about]
  return LEVELS.flatMap(level => {
    const hint = definitions[level]
    return hint ? [{ value: level, label: LEVEL_WORDS[level], hint }] : []
  })
}

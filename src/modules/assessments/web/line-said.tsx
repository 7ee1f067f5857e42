import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { same } from '#kernel/language.ts'
import { LevelTag } from '#ui/patterns/level-tag.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { Level } from '#kernel/level.ts'
import { RecordedValue } from '#web/record-form/recorded-value.tsx'
import { assessedFactor } from '../domain/assessed-factor.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { assessment } from '../domain/assessment.ts'
import type { LineKey, LineValues } from '../domain/line.ts'
import { WEIGHTS } from '../domain/weights.ts'
import type { Field, Values } from '#kernel/entity.ts'

const NONE: Words = { en: 'Looked at, not found', cy: 'Edrychwyd arno, heb ei ganfod' }

type Props = { readonly line: LineKey; readonly values: LineValues }

/** What a line says, to be read. Nothing where it says nothing. */
export function LineSaid({ line, values }: Props) {
  if (values === null) return null
  switch (line.kind) {
    case 'answer':
      return <Verbatim>{String(values['answer'])}</Verbatim>
    case 'factor':
      return <FactorSaid values={values} />
    case 'level':
      return <LevelSaid values={values} />
    case 'own': {
      const field = (assessment.fields as Readonly<Record<string, Field>>)[line.code]
      return field ? <RecordedValue field={field} value={values[line.code] ?? null} /> : null
    }
  }
}

/** How much a factor matters, or that it was not found. */
export const weightWords = (values: Values): Words =>
  values['is_present'] === true ? codeLabel(WEIGHTS, String(values['weight'] ?? '')) : NONE

function FactorSaid({ values }: { readonly values: Values }) {
  const { detail, who, likelihood, impact, when_likely, controls } = assessedFactor.fields
  const rest = { who, likelihood, impact, when_likely, controls }
  const told = Object.entries(rest).filter(([name]) => (values[name] ?? null) !== null)
  return (
    <>
      <Paragraph>{weightWords(values)}</Paragraph>
      {values['detail'] && <RecordedValue field={detail} value={values['detail']} />}
      {told.length > 0 && (
        <List
          kind="plain"
          items={told.map(([name, field]) => [
            field.label,
            same(': '),
            <RecordedValue
              field={field.kind === 'text' ? { ...field, lines: 1 } : field}
              value={values[name] ?? null}
            />,
          ])}
        />
      )}
    </>
  )
}

function LevelSaid({ values }: { readonly values: Values }) {
  const { against_evidence } = assessedLevel.fields
  return (
    <>
      <Paragraph>
        <LevelTag level={values['level'] as Level} />
      </Paragraph>
      <Verbatim>{String(values['reason'] ?? '')}</Verbatim>
      {values['against_evidence'] && (
        <>
          <Paragraph look="quiet">{against_evidence.label}</Paragraph>
          <Verbatim>{String(values['against_evidence'])}</Verbatim>
        </>
      )}
    </>
  )
}

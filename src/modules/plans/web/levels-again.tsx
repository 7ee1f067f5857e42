import type { Words } from '#kernel/language.ts'
import {
  type Level,
  LEVEL_SUBJECT_WORDS,
  LEVEL_SUBJECTS,
  LEVEL_WORDS,
  LEVELS,
  type LevelSubject,
} from '#kernel/level.ts'
import type { CurrentAssessment, LevelAgain, LevelsProblem } from '#modules/assessments/index.ts'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Answers } from '#web/drafts.ts'

const TITLE: Words = { en: 'The levels', cy: 'Y lefelau' }
const EXPLAIN: Words = {
  en: 'What stands is chosen already. If more has changed than a level, write a review assessment instead.',
  cy: 'Mae’r hyn sy’n sefyll wedi’i ddewis eisoes. Os oes mwy na lefel wedi newid, ysgrifennwch asesiad adolygu yn lle hynny.',
}
const STILL_SO: Words = { en: 'as before', cy: 'fel o’r blaen' }
const WHY: Words = { en: 'Why, if it has changed', cy: 'Pam, os yw wedi newid' }
const DESPITE: Words = {
  en: 'Why it is lower than the record suggests',
  cy: 'Pam ei fod yn is nag y mae’r cofnod yn ei awgrymu',
}
const WHY_CHANGED: Words = { en: 'Say why the level has changed', cy: 'Dywedwch pam mae’r lefel wedi newid' }

export const LEVELS_PROBLEMS: Readonly<Record<LevelsProblem, Words>> = {
  'no-assessment': {
    en: 'There is no completed assessment whose levels could be set again',
    cy: 'Nid oes asesiad wedi’i gwblhau y gellid pennu ei lefelau eto',
  },
  'another-draft-is-open': {
    en: 'An assessment of this programme is being written. Complete it, or throw it away, first',
    cy: 'Mae asesiad o’r rhaglen hon yn cael ei ysgrifennu. Cwblhewch ef, neu taflwch ef, yn gyntaf',
  },
  'level-missing': { en: 'Select each level', cy: 'Dewiswch bob lefel' },
  'evidence-unexplained': {
    en: 'A level is lower than the record suggests. Say why below',
    cy: 'Mae lefel yn is nag y mae’r cofnod yn ei awgrymu. Dywedwch pam isod',
  },
}

const levelsFor = (about: LevelSubject): readonly Level[] =>
  about === 'reoffending' ? LEVELS.filter(level => level !== 'very-high') : LEVELS

/** The inputs in which the levels are asked. */
export const levelInputs: readonly string[] = LEVEL_SUBJECTS.flatMap(about => [
  `level-${about}`,
  `why-${about}`,
  `despite-${about}`,
])

type Reading = { readonly levels: readonly LevelAgain[]; readonly errors: Readonly<Record<string, Words>> }

/** Reads the levels; `otherwise` is the reason of those that stay as they were. */
export function readLevels(assessment: CurrentAssessment, answers: Answers, otherwise: string): Reading {
  const errors: Record<string, Words> = {}
  const levels = LEVEL_SUBJECTS.flatMap((about): readonly LevelAgain[] => {
    const level = levelsFor(about).find(one => one === answers[`level-${about}`])
    if (!level) {
      errors[`level-${about}`] = LEVELS_PROBLEMS['level-missing']
      return []
    }
    const why = typed(answers, `why-${about}`)
    if (why === '' && level !== assessment.levels[about]) errors[`why-${about}`] = WHY_CHANGED
    const despite = typed(answers, `despite-${about}`)
    return [{ about, level, reason: why === '' ? otherwise : why, against_evidence: despite === '' ? null : despite }]
  })
  return { levels, errors }
}

const LONGEST = 4000
const typed = (answers: Answers, name: string): string => (answers[name] ?? '').trim().slice(0, LONGEST)

type Props = {
  readonly assessment: CurrentAssessment
  readonly answers: Answers
  /** Whether to ask why a level is lower than the record suggests. */
  readonly asksDespite: boolean
}

/** The three levels with what stands chosen already: the whole of it where nothing else has changed. */
export const LevelsQuestion = ({ assessment, answers, asksDespite }: Props) => (
  <Fieldset legend={TITLE} legendSize="m">
    <Paragraph>{EXPLAIN}</Paragraph>
    {LEVEL_SUBJECTS.map(about => (
      <>
        <Radios
          name={`level-${about}`}
          legend={LEVEL_SUBJECT_WORDS[about]}
          legendSize="s"
          small
          inline
          value={answers[`level-${about}`] ?? assessment.levels[about] ?? ''}
          items={levelsFor(about).map(level => ({ value: level, label: labelOf(level, assessment.levels[about]) }))}
        />
        <Textarea name={`why-${about}`} label={WHY} value={answers[`why-${about}`] ?? ''} rows={2} />
        {(asksDespite || (answers[`despite-${about}`] ?? '') !== '') && (
          <Textarea name={`despite-${about}`} label={DESPITE} value={answers[`despite-${about}`] ?? ''} rows={2} />
        )}
      </>
    ))}
  </Fieldset>
)

const labelOf = (level: Level, now: Level | undefined): Words => {
  const words = LEVEL_WORDS[level]
  return level === now ? { en: `${words.en}, ${STILL_SO.en}`, cy: `${words.cy}, ${STILL_SO.cy}` } : words
}

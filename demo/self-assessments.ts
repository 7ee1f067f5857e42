import type { LocalDate } from '#kernel/local-date.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { child } from '#modules/children/domain/child.ts'
import { questionnaireOn } from '#modules/questionnaires/domain/questionnaires.ts'
import { selfAssessmentAnswer } from '#modules/questionnaires/domain/self-assessment-answer.ts'
import { selfAssessment } from '#modules/questionnaires/domain/self-assessment.ts'
import type { SelfAssessedBy } from '#modules/questionnaires/domain/questionnaire-ids.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import { PRESENT } from './phrases/questionnaires.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'
import { answersOf } from './self-answers.ts'
import { seenTo } from './self-follow-ups.ts'
import { type Working, workerOn } from './working.ts'

/** The part that people took, as an assessment names it. */
const PART_OF = { child: 'child_part', 'parent-or-carer': 'parent_part' } as const

/** Writes how a child, and those who bring them up, saw things in a programme: wherever an assessment says that they did. */
export function writeSelfAssessments(file: ChildFile, childId: string, life: Life, { id, episode }: Written): void {
  const dice = life.dice.fork(`questionnaires/${String(episode.referredOn)}`)
  const here = completedHere(file, id)
  const first = here[0]
  if (!first || episode.startsOn === null) return
  const until = Math.min(episode.endedOn ?? -1, -1)
  const working = { file, childId, life, dice, programmeId: id, from: episode.startsOn, until } as Working
  for (const who of ['child', 'parent-or-carer'] as const) {
    const told = here.filter(one => one[PART_OF[who]] === 'self-assessment')
    const asked = told.length > 0 || !dice.fork(`asked/${who}`).chance(askedBesides(file, who)) ? told : [first]
    asked.forEach((one, at) => {
      writeOne(working, who, one, dice.fork(`${who}/${String(at)}`))
    })
  }
}

/** Where children are heard, those whom no assessment names have mostly been asked as well. */
const askedBesides = ({ profile: { practice } }: ChildFile, who: SelfAssessedBy): number =>
  who === 'child' ? practice.childHeard ** 2 : practice.parentHeard / 8

type Known = { readonly id: string; readonly startedOn: LocalDate; readonly completedOn: LocalDate }

/** The assessments of a programme that were completed here, and who is said to have answered for themselves. */
const completedHere = (file: ChildFile, programmeId: string) =>
  file
    .rows(assessment)
    .flatMap(one =>
      one.programme_id === programmeId && one.origin === 'here' && one.started_on && one.completed_on
        ? [{ ...one, startedOn: one.started_on, completedOn: one.completed_on }]
        : [],
    )

function writeOne(working: Working, who: SelfAssessedBy, known: Known, dice: Dice): void {
  const { file, childId, life, programmeId } = working
  const on = dice.whole(file.fromToday(known.startedOn), file.fromToday(known.completedOn))
  const inWelsh = life.speaksWelsh && dice.chance(Math.max(file.profile.practice.languageOffered, 0.3))
  const worried = dice.chance(isInDanger(file, known.id) ? 0.5 : 0.1)
  const answers = answersOf(`self-${who}`, { dice: dice.fork('answers'), inWelsh, worried })
  const answeredOn = file.day(on)
  const id = file.add(selfAssessment, {
    child_id: childId,
    who,
    answered_by: null,
    how: dice.weighted({ device: 6, paper: 3, conversation: 2 }),
    answered_on: answeredOn,
    language: inWelsh ? 'welsh' : 'english',
    interpreter: file.rows(child)[0]?.interpreter_needed ?? null,
    present: dice.chance(file.profile.practice.childHeard) ? write(dice, PRESENT, inWelsh) : null,
    person_id: workerOn(working, on),
    programme_id: programmeId,
    form_version: questionnaireOn(`self-${who}`, answeredOn).version,
    ...seenTo(working, { on, answers, dice: dice.fork('follow-up'), inWelsh }),
  })
  for (const answer of answers) file.add(selfAssessmentAnswer, { child_id: childId, self_assessment_id: id, ...answer })
}

/** Whether the same assessment finds much concern about the child’s safety: then the child says so, too. */
const isInDanger = (file: ChildFile, assessmentId: string): boolean =>
  file
    .rows(assessedLevel)
    .some(
      ({ assessment_id, about, level }) =>
        assessment_id === assessmentId && about === 'child-safety' && (level === 'high' || level === 'very-high'),
    )

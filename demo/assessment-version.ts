import { assessment } from '#modules/assessments/domain/assessment.ts'
import type { CaseFacts } from '#modules/assessments/domain/form.ts'
import { formOn } from '#modules/assessments/domain/forms.ts'
import { suggestedLevels } from '#modules/assessments/domain/suggested-levels.ts'
import { usualForm } from '#modules/assessments/domain/usual-form.ts'
import { offence } from '#modules/cases/domain/offence.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { allocationOn } from './allocation-on.ts'
import type { Assessed, AssessedProgramme } from './assessed.ts'
import { lookAtFactors } from './assessment-factors.ts'
import { howThingsStand, levelsIn, recordLevels } from './assessment-levels.ts'
import { type Paper, writeAnswers, writeFactors, writeLevels } from './assessment-parts.ts'
import type { Turn } from './assessment-turns.ts'
import { evidenceKnownOn } from './child-evidence.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import { CHILD_SAID, PARENT_SAID, SUMMARIES, WHY_NO_PART } from './phrases/level-reasons.ts'
import type { Dice } from './random.ts'

/** Writes one version as it was made here. The first begins blank, a later one as a copy of the one before. */
export function writeVersion(subject: AssessedProgramme, turn: Turn, version: number): Assessed {
  const { file, childId, life, programme: written, dice, inWelsh } = subject
  const { stage, completedOn } = turn
  const form = formOn(usualForm(programmeGroup(written.episode.plan.kind)), file.day(turn.startedOn))
  const isDraft = completedOn === null
  const id = file.add(assessment, {
    child_id: childId,
    programme_id: written.id,
    form: form.id,
    form_version: form.version,
    stage,
    reason: turn.reason,
    origin: 'here',
    started_on: file.day(turn.startedOn),
    completed_on: file.dayOrNone(completedOn),
    author_id: allocationOn(file, written.id, ['case-manager', 'caretaking'], file.day(completedOn ?? -1)),
    ...(isDraft ? {} : partsTaken(subject, dice.fork(`parts/${String(version)}`))),
    summary: isDraft ? null : write(dice.fork('summary'), SUMMARIES, inWelsh),
  })
  const paper: Paper = { file, childId, assessmentId: id, dice, inWelsh, version }
  const isBlank = isDraft && version === 0
  const judged = isBlank ? NOTHING_YET : judge(paper, life, completedOn ?? turn.startedOn)
  writeAnswers(paper, { form, facts: caseFacts(subject, stage), isBlank, factors: judged.factors })
  return { id, stage, completedOn, ...judged }
}

const NOTHING_YET = { levels: null, factors: [] } as const

/** Writes what was found and which levels were decided, given what the record held on the day. */
function judge(paper: Paper, life: Life, day: number): Pick<Assessed, 'levels' | 'factors'> {
  const { file, dice } = paper
  const { practice } = file.profile
  const on = file.day(day)
  const evidence = evidenceKnownOn(file, on)
  const recorded = recordLevels(dice.fork('right'), practice, howThingsStand(life, day), suggestedLevels(evidence, on))
  const levels = levelsIn(recorded)
  const looksAtAllOfSafety = dice.fork('whole').chance(practice.safetyWhole)
  const factors = lookAtFactors({ file, on, evidence, levels, dice: dice.fork('factors'), looksAtAllOfSafety })
  writeFactors(paper, factors)
  writeLevels(paper, recorded)
  return { levels, factors }
}

function caseFacts({ file, programme: written }: AssessedProgramme, stage: string): CaseFacts {
  const own = file.rows(programme).find(({ id }) => id === written.id)
  const offences = file.rows(offence).filter(({ id }) => own?.offence_ids?.includes(id))
  return {
    nation: file.profile.nation,
    group: programmeGroup(written.episode.plan.kind),
    stage,
    hasOffence: offences.length > 0,
    hasVictim: offences.some(({ victim_identified }) => victim_identified === true),
  }
}

const WAYS = { 'self-assessment': 52, conversation: 40, 'another-way': 8 }

/** How the child and the parents or carers took part; a service that asks nobody says nothing of it either. */
function partsTaken({ file, inWelsh }: AssessedProgramme, dice: Dice) {
  const { childHeard, parentHeard } = file.profile.practice
  const [child, parent] = [dice.chance(childHeard), dice.chance(parentHeard)]
  const why = (share: number) => (dice.chance(share) ? write(dice, WHY_NO_PART, inWelsh) : null)
  return {
    child_part: child ? dice.weighted(WAYS) : 'none',
    child_part_note: child ? write(dice, CHILD_SAID, inWelsh) : why(childHeard),
    parent_part: parent ? dice.weighted(WAYS) : 'none',
    parent_part_note: parent ? write(dice, PARENT_SAID, inWelsh) : why(parentHeard),
  }
}

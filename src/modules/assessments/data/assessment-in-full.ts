import { sql } from 'kysely'
import { listRecords, readRecord, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { assessedFactor } from '../domain/assessed-factor.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { assessmentAnswer } from '../domain/assessment-answer.ts'
import { type AssessmentStatus, assessmentStatus } from '../domain/assessment-status.ts'
import { assessment } from '../domain/assessment.ts'
import { countersignature } from '../domain/countersignature.ts'
import { needsCountersignature } from '../domain/countersigning.ts'
import type { AssessmentForm, CaseFacts, Section } from '../domain/form.ts'
import { sectionsFor } from '../domain/case-sections.ts'
import { formVersion } from '../domain/forms.ts'
import { caseFacts } from './case-facts.ts'
import { levelsAlone, levelsBefore, type LevelsBefore } from './levels-before.ts'

export type Decision = StoredRecord<typeof countersignature> & { readonly person: string }

/** An assessment with all that it says, what was decided about it, and what it is read with. */
export type AssessmentInFull = StoredRecord<typeof assessment> & {
  readonly answers: readonly StoredRecord<typeof assessmentAnswer>[]
  readonly factors: readonly StoredRecord<typeof assessedFactor>[]
  readonly levels: readonly StoredRecord<typeof assessedLevel>[]
  readonly before: LevelsBefore
  readonly decision: Decision | null
  readonly status: AssessmentStatus
  readonly author: string | null
  readonly programmeKind: string
  readonly facts: CaseFacts
  readonly form: AssessmentForm | null
  /** The sections that this case has; none where the form is not ours. */
  readonly sections: readonly Section[]
}

/** The whole of an assessment, or null where the service has none by that id. */
export async function assessmentInFull(
  reader: Reader,
  id: string,
  nation: CaseFacts['nation'],
): Promise<AssessmentInFull | null> {
  const stored = await readRecord(reader, assessment, id)
  if (!stored) return null
  const { values } = stored
  const ofIt = { assessment_id: id }
  const levels = await listRecords(reader, assessedLevel, ofIt)
  const before = await levelsBefore(reader, id)
  const facts = await caseFacts(reader, { programmeId: values.programme_id, stage: values.stage, nation })
  const decision = (await listRecords(reader, countersignature, ofIt))[0] ?? null
  const names = await namesIn(reader, values.programme_id, values.author_id, decision?.values.person_id ?? null)
  const form = formVersion(values.form, values.form_version)
  return {
    ...stored,
    answers: await listRecords(reader, assessmentAnswer, ofIt),
    factors: await listRecords(reader, assessedFactor, ofIt),
    levels,
    before,
    facts,
    form,
    decision: decision && { ...decision, person: names.decider ?? '' },
    author: names.author,
    programmeKind: names.kind,
    sections: form ? sectionsFor(form, facts) : [],
    status: assessmentStatus({
      ...values,
      decision: decision?.values.decision ?? null,
      needsCountersignature: needsCountersignature(
        facts.group,
        levelsIn(levels),
        levelsAlone(before),
        values.completed_on ?? values.started_on,
      ),
    }),
  }
}

/** The levels of an assessment by what they are about. */
export const levelsIn = (
  levels: readonly StoredRecord<typeof assessedLevel>[],
): Readonly<Partial<Record<LevelSubject, Level>>> =>
  Object.fromEntries(levels.map(({ values }) => [values.about, values.level]))

type Names = { readonly kind: string; readonly author: string | null; readonly decider: string | null }

async function namesIn(
  reader: Reader,
  programmeId: string,
  authorId: string | null,
  deciderId: string | null,
): Promise<Names> {
  const { rows } = await sql<Names>`
    select (select kind from programme where id = ${programmeId}) as kind,
           (select name from person where id = ${authorId}) as author,
           (select name from person where id = ${deciderId}) as decider`.execute(reader)
  return rows[0] ?? { kind: '', author: null, decider: null }
}

/** Whether a manager has to countersign it once it is completed. */
export const assessmentNeedsCountersigning = ({ facts, levels, before, values }: AssessmentInFull): boolean =>
  needsCountersignature(facts.group, levelsIn(levels), levelsAlone(before), values.completed_on ?? values.started_on)

import { insertRecord, listRecords, readRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { RecordOf, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type CurrentAssessment, currentAssessment } from '#modules/assessments/index.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { type AgreementProblem, agreementProblems } from '../domain/agreement-problems.ts'
import { contingency } from '../domain/contingency.ts'
import { needsPlanApproval } from '../domain/needs-plan-approval.ts'
import { objective } from '../domain/objective.ts'
import { planAction } from '../domain/plan-action.ts'
import { plan } from '../domain/plan.ts'

export type NewPlan = {
  readonly childId: string
  readonly programmeId: string
  readonly startedOn: LocalDate
  readonly authorId: string | null
  /** What the child wants and what helps them. */
  readonly words: Values
  readonly objectives: readonly { readonly objective: Values; readonly action: Values | null }[]
  readonly contingency: Values | null
  /** What the child and a parent or carer said to it, where it is agreed as it is begun. */
  readonly agreement: Values | null
}

export type StartProblem = 'programme-ended' | 'another-plan-is-open' | 'to-be-approved' | AgreementProblem

/** Begins the plan of a programme, written to the assessment in force if there is one; and agrees it where it can be. */
export async function startPlan(tx: Writer, details: NewPlan): Promise<Result<{ id: string }, StartProblem>> {
  const { childId, programmeId, startedOn, authorId, words, agreement } = details
  const of = await readRecord(tx, programme, programmeId)
  if (!of || of.values.ended_on !== null) return refuse('programme-ended')
  const versions = await listRecords(tx, plan, { programme_id: programmeId, replaced_on: null })
  if (versions.length > 0) return refuse('another-plan-is-open')
  const assessment = await currentAssessment(tx, programmeId)
  const problem = agreement && agreeingProblem(details, agreement, assessment, of.values.kind)
  if (problem) return refuse(problem)
  const id = newId()
  await insertRecord(tx, plan, id, {
    ...words,
    ...{ child_id: childId, programme_id: programmeId, started_on: startedOn, author_id: authorId },
    assessment_id: assessment?.id ?? null,
    ...(agreement && { ...agreement, agreed_on: startedOn }),
  })
  await addParts(tx, { child_id: childId, plan_id: id }, details)
  return ok({ id })
}

/** Why it can’t be agreed as it is begun; what a manager has to approve is agreed on a page of its own. */
function agreeingProblem(
  { objectives, contingency: ifAnything, startedOn }: NewPlan,
  agreement: Values,
  assessment: CurrentAssessment | null,
  kind: string,
): StartProblem | null {
  if (needsPlanApproval(programmeGroup(kind), assessment?.levels ?? {}, startedOn)) return 'to-be-approved'
  const { child_agreed_on, child_not_agreed } = agreement as Pick<
    RecordOf<typeof plan>,
    'child_agreed_on' | 'child_not_agreed'
  >
  const facts = {
    ...{ assessment, child_agreed_on, child_not_agreed },
    assessment_id: assessment?.id ?? null,
    objectives: objectives.map(one => ({ answers: (one.objective['answers'] ?? []) as readonly string[] })),
    leftOut: [],
    contingencies: ifAnything ? [ifAnything] : [],
    programmeEnded: false,
  }
  return agreementProblems(facts, startedOn)[0] ?? null
}

async function addParts(tx: Writer, of: Values, { objectives, contingency: ifAnything }: NewPlan): Promise<void> {
  for (const [index, { objective: aim, action }] of objectives.entries()) {
    const objectiveId = newId()
    await insertRecord(tx, objective, objectiveId, { ...aim, ...of, position: index + 1 })
    if (action)
      await insertRecord(tx, planAction, newId(), { ...action, ...of, objective_id: objectiveId, position: 1 })
  }
  if (ifAnything) await insertRecord(tx, contingency, newId(), { ...ifAnything, ...of })
}

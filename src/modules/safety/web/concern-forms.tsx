import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { timeOfDay } from '#kernel/dates-in-words.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { childSubject } from '#modules/cases/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { passConcernOn } from '../data/pass-concern-on.ts'
import { escalation } from '../domain/escalation.ts'
import { choicesFor, TAB, toSafety } from './form-parts.ts'

const ANSWER_FIELDS = ['answer', 'decision', 'passed_to_id', 'answered_on'] as const
const CONCERN_FIELDS = Object.keys(escalation.fields).filter(
  name => !ANSWER_FIELDS.some(answer => answer === name) && name !== 'child_id',
)

export const concernForm: RecordForm = {
  entity: escalation,
  path: '/children/:childId/escalations',
  permission: 'safety.write',
  newTitle: { en: 'Raise a concern', cy: 'Codi pryder' },
  editTitle: { en: 'Correct a concern', cy: 'Cywiro pryder' },
  straight: true,
  isRemovable: false,
  unasked: ANSWER_FIELDS,
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    return visit.look(async reader => ({
      ...subject,
      initial: {
        raised_on: visit.today,
        raised_time: timeOfDay(visit.now),
        raised_by_id: await personOfAccount(reader, visit.visitor),
        due_on: addWorkingDays(visit.today, 1),
      },
      choices: await choicesFor(reader, { childId: subject.childId, visit }, ['raised_by_id', 'owner_id']),
    }))
  },
  after: toSafety,
}

export const ANSWER_TITLE = { en: 'Answer a concern', cy: 'Ateb pryder' }

/** Answers a concern that was raised; whoever must answer it does, or a manager. */
export const concernAnswerForm: RecordForm = {
  entity: escalation,
  draftsAs: 'escalation_answer',
  path: '/children/:childId/escalations/answers',
  permission: 'safety.write',
  newTitle: ANSWER_TITLE,
  editTitle: ANSWER_TITLE,
  straight: true,
  goesOn: true,
  isRemovable: false,
  unasked: CONCERN_FIELDS,
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    return visit.look(async reader => {
      const { values } = found(await readRecord(reader, escalation, visit.param('id')))
      if (values.child_id !== subject.childId) throw new Problem(404)
      return { ...subject, header: heading(subject, values.concern), choices: await passingTo(reader, visit, values) }
    })
  },
  refuse: mayAnswer,
  alongside: (tx, { id, values }) => passConcernOn(tx, id, values as RecordOf<typeof escalation>),
  after: toSafety,
}

const heading = ({ header }: Awaited<ReturnType<typeof childSubject>>, concern: string) => (
  <>
    {header}
    <InsetText>
      <Verbatim>{concern}</Verbatim>
    </InsetText>
  </>
)

async function passingTo(reader: Reader, visit: Visit, { child_id, owner_id }: RecordOf<typeof escalation>) {
  const { passed_to_id = [] } = await choicesFor(reader, { childId: child_id, visit }, ['passed_to_id'])
  return { passed_to_id: passed_to_id.filter(({ value }) => value !== owner_id) }
}

const NOT_YOURS: Refusal = {
  field: '',
  words: {
    en: 'Only the person who must answer this concern, or a manager, can answer it',
    cy: 'Dim ond y sawl sy’n gorfod ateb y pryder hwn, neu reolwr, sy’n gallu ei ateb',
  },
}

async function mayAnswer(reader: Reader, { values, visit }: Saving): Promise<Refusal | null> {
  if (visit.may('oversight.write')) return null
  return (await personOfAccount(reader, visit.visitor)) === values['owner_id'] ? null : NOT_YOURS
}

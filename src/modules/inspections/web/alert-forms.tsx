import { readRecord } from '#db/record-store.ts'
import { asAt } from '#kernel/dated.ts'
import { addDays } from '#kernel/local-date.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Problem } from '#web/problem.ts'
import type { RecordForm, Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { ALERT_ANSWER_DUE } from '../domain/alert-answer-due.ts'
import { inspectionAlert } from '../domain/inspection-alert.ts'
import { idIn, inspectionSubject } from './inspection-subject.tsx'

/** What inspectors raised. Whoever records it reads its words, and so needs to be one who may. */
export const alertForm: RecordForm = {
  entity: inspectionAlert,
  path: '/inspections/:inspectionId/alerts',
  permission: 'inspection.write',
  newTitle: { en: 'Add an alert', cy: 'Ychwanegu rhybudd' },
  editTitle: { en: 'Change an alert', cy: 'Newid rhybudd' },
  saveAndNext: { en: 'Save and add another alert', cy: 'Cadw ac ychwanegu rhybudd arall' },
  pages: [
    {
      id: 'concern',
      title: { en: 'What the inspectors raised', cy: 'Beth a gododd yr arolygwyr' },
      fields: ['kind', 'case_reference', 'concern'],
    },
    {
      id: 'days',
      title: {
        en: 'Who was told, and by when an answer is due',
        cy: 'Pwy gafodd wybod, ac erbyn pryd y mae ateb i’w roi',
      },
      fields: ['raised_on', 'raised_by', 'told_to', 'answer_due_on', 'answer_due_time'],
    },
  ],
  open: async visit => {
    if (!visit.may('inspection.alert')) throw new Problem(403)
    const subject = await inspectionSubject(visit)
    const due = asAt(ALERT_ANSWER_DUE, visit.today).value
    const initial = {
      raised_on: visit.today,
      answer_due_on: addDays(visit.today, due.days),
      answer_due_time: due.time,
    }
    return { ...subject, initial }
  },
  after: (visit, id) => `/inspections/${visit.param('inspectionId')}/alerts/${id}`,
}

/** The written answer and what came of it, for those who may read what an alert says. */
export const alertAnswerForm: RecordForm = {
  entity: inspectionAlert,
  draftsAs: 'alert-answer',
  path: '/inspections/:inspectionId/answers',
  permission: 'inspection.alert',
  goesOn: true,
  isRemovable: false,
  newTitle: { en: 'Answer an alert', cy: 'Ateb rhybudd' },
  editTitle: { en: 'Answer an alert', cy: 'Ateb rhybudd' },
  pages: [
    {
      id: 'answer',
      title: { en: 'The written answer', cy: 'Yr ateb ysgrifenedig' },
      fields: ['answer', 'answered_on', 'answered_by'],
    },
    {
      id: 'assurance',
      title: { en: 'Assurance and closing', cy: 'Sicrwydd a chau' },
      fields: ['assured_on', 'assured_by', 'closed_on'],
    },
  ],
  open: answerSubject,
  after: (visit, id) => `/inspections/${visit.param('inspectionId')}/alerts/${id}`,
}

/** What the inspectors were worried about stands above the answer. */
async function answerSubject(visit: Visit): Promise<Subject> {
  const subject = await inspectionSubject(visit)
  const raised = await visit.look(reader => readRecord(reader, inspectionAlert, idIn(visit, 'id')))
  const back = `${subject.back}/alerts/${idIn(visit, 'id')}`
  return { ...subject, back, header: <InsetText>{raised?.values.concern}</InsetText> }
}

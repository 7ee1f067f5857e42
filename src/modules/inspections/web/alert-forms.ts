import { asAt } from '#kernel/dated.ts'
import { addDays } from '#kernel/local-date.ts'
import { Problem } from '#web/problem.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { ALERT_ANSWER_DUE } from '../domain/alert-answer-due.ts'
import { inspectionAlert } from '../domain/inspection-alert.ts'
import { inspectionSubject } from './inspection-subject.ts'

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
  open: inspectionSubject,
  after: (visit, id) => `/inspections/${visit.param('inspectionId')}/alerts/${id}`,
}

import { listRecords, readRecord } from '#db/record-store.ts'
import { same, type Words } from '#kernel/language.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import type { Choice, RecordForm, Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import type { Finding } from '../data/service-record.ts'
import { finding } from '../domain/finding.ts'
import { recommendation } from '../domain/recommendation.ts'
import { idIn, inspectionSubject } from './inspection-subject.tsx'
import { shortened } from './shortened.ts'

export const recommendationForm: RecordForm = {
  entity: recommendation,
  path: '/inspections/:inspectionId/recommendations',
  permission: 'inspection.write',
  newTitle: { en: 'Add a recommendation', cy: 'Ychwanegu argymhelliad' },
  editTitle: { en: 'Change a recommendation', cy: 'Newid argymhelliad' },
  saveAndNext: { en: 'Save and add another recommendation', cy: 'Cadw ac ychwanegu argymhelliad arall' },
  pages: [
    {
      id: 'details',
      title: { en: 'What is recommended, and to whom', cy: 'Beth a argymhellir, ac i bwy' },
      fields: ['number', 'description', 'addressee', 'partner', 'priority', 'due_on', 'standard', 'finding_ids'],
    },
  ],
  open: recommendationSubject,
  after: (visit, id) => `/inspections/${visit.param('inspectionId')}/recommendations/${id}`,
}

async function recommendationSubject(visit: Visit): Promise<Subject> {
  const subject = await inspectionSubject(visit)
  const of = { inspection_id: subject.inspectionId }
  const { findings, made } = await visit.look(async reader => ({
    findings: await listRecords(reader, finding, of),
    made: await listRecords(reader, recommendation, of),
  }))
  const numbers = made.map(({ values }) => values.number ?? 0)
  return {
    ...subject,
    initial: { number: Math.max(made.length, ...numbers) + 1 },
    choices: { ...subject.choices, finding_ids: findings.map(toChoice).toSorted(byLabel) },
    unasked: [...(subject.unasked ?? []), ...(findings.length === 0 ? ['finding_ids'] : [])],
  }
}

const toChoice = ({ id, values: { standard, description } }: Finding): Choice => ({
  value: id,
  label: same(standard === null ? shortened(description) : `${standard}: ${shortened(description)}`),
})

const byLabel = (a: Choice, b: Choice): number => (a.label.en < b.label.en ? -1 : 1)

const RESPONSE: Words = { en: 'What was done about a recommendation', cy: 'Beth a wnaed am argymhelliad' }

/** Whether it was accepted, what was done and when it was done: recorded as it goes on. */
export const responseForm: RecordForm = {
  entity: recommendation,
  draftsAs: 'recommendation-response',
  path: '/inspections/:inspectionId/responses',
  permission: 'inspection.write',
  goesOn: true,
  isRemovable: false,
  newTitle: RESPONSE,
  editTitle: RESPONSE,
  pages: [
    {
      id: 'response',
      title: RESPONSE,
      fields: ['accepted', 'answered_on', 'response', 'closed_on'],
    },
  ],
  open: responseSubject,
  after: (visit, id) => `/inspections/${visit.param('inspectionId')}/recommendations/${id}`,
}

/** What was recommended stands above what is said about it. */
async function responseSubject(visit: Visit): Promise<Subject> {
  const subject = await inspectionSubject(visit)
  const made = await visit.look(reader => readRecord(reader, recommendation, idIn(visit, 'id')))
  const back = `${subject.back}/recommendations/${idIn(visit, 'id')}`
  return { ...subject, back, header: <InsetText>{made?.values.description}</InsetText> }
}

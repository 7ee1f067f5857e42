import type { RecordForm } from '#web/record-form/record-form.ts'
import { finding } from '../domain/finding.ts'
import { inspectionSubject } from './inspection-subject.tsx'

export const findingForm: RecordForm = {
  entity: finding,
  path: '/inspections/:inspectionId/findings',
  permission: 'inspection.write',
  newTitle: { en: 'Add a finding', cy: 'Ychwanegu canfyddiad' },
  editTitle: { en: 'Change a finding', cy: 'Newid canfyddiad' },
  saveAndNext: { en: 'Save and add another finding', cy: 'Cadw ac ychwanegu canfyddiad arall' },
  open: inspectionSubject,
  after: (visit, id) => `/inspections/${visit.param('inspectionId')}/findings/${id}`,
}

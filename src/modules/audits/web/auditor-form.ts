import { colleagueChoices } from '#modules/workforce/index.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { auditor } from '../domain/auditor.ts'

export const auditorForm: RecordForm = {
  entity: auditor,
  path: '/audits/auditors',
  permission: 'audit.lead',
  newTitle: { en: 'Add an auditor', cy: 'Ychwanegu archwilydd' },
  editTitle: { en: 'Change an auditor', cy: 'Newid archwilydd' },
  straight: true,
  isRemovable: false,
  open: visit =>
    visit.look(async reader => ({
      childId: null,
      back: '/audits/auditors',
      fixed: {},
      choices: { person_id: await colleagueChoices(reader, visit.today) },
    })),
  after: () => '/audits/auditors',
}

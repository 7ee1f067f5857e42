import type { RecordForm } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { missedChoices } from './missed-choices.ts'
import { breachDecision } from '../domain/breach-decision.ts'
import { intervention } from '../domain/intervention.ts'
import { unpaidHours } from '../domain/unpaid-hours.ts'
import { warning } from '../domain/warning.ts'
import { refuseBreach } from './refuse-breach.ts'
import { refuseOutside } from './refuse-outside.ts'
import { workSubject } from './work-subject.ts'

const after = (visit: Visit): string => `/children/${visit.param('childId')}/contacts`

export const interventionForm: RecordForm = {
  entity: intervention,
  path: '/children/:childId/interventions',
  permission: 'contact.write',
  newTitle: { en: 'Add an intervention', cy: 'Ychwanegu ymyriad' },
  editTitle: { en: 'Change an intervention', cy: 'Newid ymyriad' },
  pages: [
    {
      id: 'referral',
      title: { en: 'The referral', cy: 'Yr atgyfeiriad' },
      fields: ['programme_id', 'service', 'partner', 'provider', 'referred_on', 'answers'],
    },
    {
      id: 'delivery',
      title: { en: 'What became of it', cy: 'Beth ddigwyddodd wedyn' },
      fields: [
        'accepted_on',
        'declined_on',
        'declined_reason',
        'started_on',
        'sessions_planned',
        'sessions_attended',
        'ended_on',
        'end_reason',
        'result',
      ],
    },
  ],
  open: async visit => {
    const subject = await workSubject(visit)
    return { ...subject, initial: { ...subject.initial, referred_on: visit.today } }
  },
  refuse: refuseOutside('referred_on'),
  after,
}

export const warningForm: RecordForm = {
  entity: warning,
  path: '/children/:childId/warnings',
  permission: 'contact.write',
  newTitle: { en: 'Record a warning', cy: 'Cofnodi rhybudd' },
  editTitle: { en: 'Correct a warning', cy: 'Cywiro rhybudd' },
  straight: true,
  open: async visit => {
    const subject = await workSubject(visit)
    const contact_id = await visit.look(reader => missedChoices(reader, subject.childId))
    return {
      ...subject,
      choices: { ...subject.choices, contact_id },
      initial: { ...subject.initial, given_on: visit.today },
      unasked: contact_id.length === 0 ? ['contact_id'] : [],
    }
  },
  refuse: refuseOutside('given_on'),
  after,
}

export const unpaidHoursForm: RecordForm = {
  entity: unpaidHours,
  path: '/children/:childId/unpaid-hours',
  permission: 'contact.write',
  newTitle: { en: 'Record hours worked', cy: 'Cofnodi oriau a weithiwyd' },
  editTitle: { en: 'Correct hours worked', cy: 'Cywiro oriau a weithiwyd' },
  straight: true,
  saveAndNext: { en: 'Save and record another day', cy: 'Cadw a chofnodi diwrnod arall' },
  open: async visit => {
    const subject = await workSubject(visit)
    return { ...subject, initial: { ...subject.initial, worked_on: visit.today } }
  },
  refuse: refuseOutside('worked_on'),
  after,
}

export const breachDecisionForm: RecordForm = {
  entity: breachDecision,
  path: '/children/:childId/breach-decisions',
  permission: 'compliance.decide',
  newTitle: { en: 'Decide about a breach', cy: 'Penderfynu ynghylch torri gorchymyn' },
  editTitle: { en: 'Correct a breach decision', cy: 'Cywiro penderfyniad torri gorchymyn' },
  straight: true,
  open: async visit => {
    const subject = await workSubject(visit)
    return { ...subject, initial: { ...subject.initial, decided_on: visit.today } }
  },
  refuse: refuseBreach,
  after,
}

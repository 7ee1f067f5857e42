import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Values } from '#kernel/entity.ts'
import { childSubject, programmeChoices } from '#modules/cases/index.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { onlyLiveProgramme } from '../data/only-live-programme.ts'
import { questionnaireOn } from '../domain/questionnaires.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { TAB } from './words.ts'

const FOLLOW_UP_FIELDS = ['followed_up_on', 'followed_up_by_id', 'follow_up'] as const
/** What is known by itself where somebody answered on a device. */
const BY_DEVICE = ['who', 'how', 'answered_on', 'language'] as const

/** What was answered on paper or in conversation, and what is known of how it was answered on a device. */
export const selfAssessmentForm: RecordForm = {
  entity: selfAssessment,
  path: '/children/:childId/self-assessments',
  permission: 'voice.write',
  newTitle: {
    en: 'Record answers given on paper or in conversation',
    cy: 'Cofnodi atebion a roddwyd ar bapur neu mewn sgwrs',
  },
  editTitle: { en: 'Correct how it was answered', cy: 'Cywiro sut yr atebwyd' },
  straight: true,
  isRemovable: false,
  unasked: ['form_version', ...FOLLOW_UP_FIELDS],
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    return visit.look(async reader => ({
      ...subject,
      initial: {
        who: 'child',
        how: 'paper',
        answered_on: visit.today,
        person_id: await personOfAccount(reader, visit.visitor),
        programme_id: await onlyLiveProgramme(reader, subject.childId, visit.today),
        form_version: questionnaireOn('self-child', visit.today).version,
      },
      unasked: (await isByDevice(reader, visit)) ? BY_DEVICE : [],
      choices: {
        person_id: await colleagueChoices(reader, visit.today),
        programme_id: await programmeChoices(reader, subject.childId, visit.today),
      },
    }))
  },
  refuse: (reader, saving) => refusal(reader, saving),
  after: (visit, id) => `/children/${visit.param('childId')}${TAB}/${id}/answers`,
}

async function isByDevice(reader: Reader, visit: Visit): Promise<boolean> {
  const id = visit.param('id')
  const stored = id === '' ? null : await readRecord(reader, selfAssessment, id)
  return stored?.values.how === 'device'
}

const HAND_OVER_INSTEAD: Refusal = {
  field: 'how',
  words: {
    en: 'What is answered on a device is recorded by handing the device over',
    cy: 'Caiff yr hyn a atebir ar ddyfais ei gofnodi drwy roi’r ddyfais i rywun',
  },
}
const WHEN: Refusal = {
  field: 'answered_on',
  words: { en: 'Enter the date it was answered', cy: 'Rhowch y dyddiad yr atebwyd' },
}

async function refusal(reader: Reader, { id, values }: Saving): Promise<Refusal | null> {
  const stored = await readRecord(reader, selfAssessment, id)
  if (isOnDevice(values) && !(stored && isOnDevice(stored.values))) return HAND_OVER_INSTEAD
  return values['answered_on'] === null && !isOnDevice(values) ? WHEN : null
}

const isOnDevice = (values: Values): boolean => values['how'] === 'device'

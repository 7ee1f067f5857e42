import { childSubject } from '#modules/cases/index.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { voice } from '../domain/voice.ts'
import { VOICE_PAGE } from './voice-page.ts'
import { speakerChoices } from './speaker-choices.ts'

/** What a child, or someone who brings them up, said: quick to enter from anywhere in the child’s record. */
export const childVoiceForm: RecordForm = {
  entity: voice,
  path: '/children/:childId/voices',
  permission: 'voice.write',
  newTitle: { en: 'Record what somebody said', cy: 'Cofnodi’r hyn a ddywedodd rhywun' },
  editTitle: { en: 'Correct what somebody said', cy: 'Cywiro’r hyn a ddywedodd rhywun' },
  straight: true,
  pages: [VOICE_PAGE],
  saveAndNext: { en: 'Save and record another', cy: 'Cadw a chofnodi un arall' },
  open: async visit => {
    const subject = await childSubject(visit, '/voice')
    return visit.look(async reader => ({
      ...subject,
      initial: { who: 'child', said_on: visit.today, person_id: await personOfAccount(reader, visit.visitor) },
      choices: {
        who: speakerChoices(['child', 'parent-or-carer']),
        person_id: await colleagueChoices(reader, visit.today),
      },
    }))
  },
  after: visit => `/children/${visit.param('childId')}/voice`,
}

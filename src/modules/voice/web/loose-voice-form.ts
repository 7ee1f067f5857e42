import { readRecord } from '#db/record-store.ts'
import { isId } from '#kernel/id.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import { Problem } from '#web/problem.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { mayOpenLooseVoice } from '../domain/may-open-loose-voice.ts'
import { SPEAKER_NAMES } from '../domain/speakers.ts'
import { voice } from '../domain/voice.ts'
import { VOICE_PAGE } from './voice-page.ts'
import { speakerChoices } from './speaker-choices.ts'

/** What a victim said, or what was said in a group or without a name: words that stand in no child’s record. */
export const looseVoiceForm: RecordForm = {
  entity: voice,
  path: '/voice/words',
  permission: 'voice.write',
  newTitle: { en: 'Record what somebody said', cy: 'Cofnodi’r hyn a ddywedodd rhywun' },
  editTitle: { en: 'Correct what somebody said', cy: 'Cywiro’r hyn a ddywedodd rhywun' },
  straight: true,
  pages: [VOICE_PAGE],
  saveAndNext: { en: 'Save and record another', cy: 'Cadw a chofnodi un arall' },
  open: async visit => {
    const id = visit.param('id')
    return visit.look(async reader => {
      const personId = await personOfAccount(reader, visit.visitor)
      const stored = isId(id) ? await readRecord(reader, voice, id) : null
      const readsVictims = visit.may('victim.read')
      if (stored && !mayOpenLooseVoice(stored.values, { personId, readsVictims })) throw new Problem(404)
      return {
        childId: null,
        back: '/voice/words',
        fixed: { child_id: null },
        initial: {
          who: readsVictims ? 'victim' : null,
          said_on: visit.today,
          person_id: personId,
        },
        choices: {
          who: speakerChoices(SPEAKER_NAMES),
          person_id: await colleagueChoices(reader, visit.today),
        },
      }
    })
  },
  after: () => '/voice/words',
}

import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import { colleagueChoices } from '#modules/workforce/index.ts'
import { draftOf } from '#web/drafts.ts'
import type { RecordForm, Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { voiceAnswer } from '../domain/voice-answer.ts'
import { wordChoices } from './word-choices.ts'

/** Asked in Wales, where what is written to the public stands in both languages. */
const OTHER_LANGUAGE = ['asked_again', 'done_again', 'why_again'] as const

/** What people asked for, whose words those were, what was decided and who was told: gone on with as it goes on. */
export const answerForm: RecordForm = {
  entity: voiceAnswer,
  path: '/voice/answers',
  permission: 'voice.decide',
  newTitle: { en: 'Record what was asked for', cy: 'Cofnodi’r hyn y gofynnwyd amdano' },
  editTitle: { en: 'Answer what was asked for', cy: 'Ateb yr hyn y gofynnwyd amdano' },
  pages: [
    {
      id: 'said',
      title: { en: 'What people said', cy: 'Yr hyn a ddywedodd pobl' },
      fields: ['asked', 'written_in', 'asked_on', 'themes'],
    },
    {
      id: 'words',
      title: { en: 'Whose words it is, and what it bears on', cy: 'Geiriau pwy ydynt, ac i beth y mae’n berthnasol' },
      fields: ['voice_ids', 'bears_on', 'bears_on_where'],
    },
    {
      id: 'decided',
      title: { en: 'What was considered and decided', cy: 'Yr hyn a ystyriwyd ac a benderfynwyd' },
      fields: ['considered_on', 'considered', 'decision', 'done', 'done_on', 'why', 'decided_by_id'],
    },
    {
      id: 'told',
      title: { en: 'Who was told', cy: 'Pwy a gafodd wybod' },
      fields: ['told_on', 'told', ...OTHER_LANGUAGE],
    },
  ],
  open: answerSubject,
  after: (_visit, id) => `/voice/answers/${id}`,
}

async function answerSubject(visit: Visit): Promise<Subject> {
  const isInWales = visit.service.nation === 'wales'
  return visit.look(async reader => {
    const voice_ids = await wordChoices(reader, visit, await typedSoFar(reader, visit))
    return {
      childId: null,
      back: '/voice/answers',
      fixed: {},
      initial: { asked_on: visit.today, written_in: isInWales ? visit.language : 'en' },
      unasked: [
        ...(isInWales ? [] : ['written_in', ...OTHER_LANGUAGE]),
        ...(voice_ids.length === 0 ? ['voice_ids'] : []),
      ],
      choices: { voice_ids, decided_by_id: await colleagueChoices(reader, visit.today) },
    }
  })
}

/** The themes, which narrow what may be chosen, and what was chosen already: as typed, else as saved. */
async function typedSoFar(reader: Reader, visit: Visit) {
  const id = visit.param('id')
  if (!isId(id)) return { themes: [], chosen: [] }
  const stored = await readRecord(reader, voiceAnswer, id)
  const draft = await draftOf(reader, voiceAnswer.name, id)
  const typed = (name: 'themes' | 'voice_ids'): readonly string[] =>
    draft?.answers[name]?.split(';').filter(Boolean) ?? stored?.values[name] ?? []
  return { themes: typed('themes'), chosen: [...typed('voice_ids'), ...(stored?.values.voice_ids ?? [])].filter(isId) }
}

import { readRecord } from '#db/record-store.ts'
import { idFor } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { keepDraft } from '#web/drafts.ts'
import { answersFor } from '#web/record-form/answers.ts'
import type { Visit } from '#web/visit.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import type { Speaker } from '../domain/speakers.ts'
import { voice } from '../domain/voice.ts'

/** Words that somebody left elsewhere in the record, such as in a self-assessment or a survey. */
export type LeftWords = {
  /** The id of what they were left in, so that the same words are not taken twice. */
  readonly from: string
  /** Null where they stand in no child’s record. */
  readonly childId: string | null
  readonly who: Speaker
  /** A code of VOICE_SOURCES. */
  readonly source: string
  readonly said: string
  readonly saidOn: LocalDate
  readonly language?: string | null
}

/**
 * Answers a post, by someone who may write voices, with the form of a voice in which these words already stand. They
 * go by the person’s draft, and never by the address.
 */
export async function beginVoice(visit: Visit, left: LeftWords): Promise<Response> {
  const id = idFor('voice', visit.service.id, left.from)
  const place = `${left.childId === null ? '/voice/words' : `/children/${left.childId}/voices`}/${id}/edit/details`
  await visit.change(async tx => {
    if (await readRecord(tx, voice, id)) return
    const { from: _from, childId, saidOn, ...values } = left
    const known = { ...values, said_on: saidOn, person_id: await personOfAccount(tx, visit.visitor) }
    const answers = Object.entries(answersFor(voice, known)).filter(([, text]) => text !== '')
    await keepDraft(
      tx,
      { form: voice.name, recordId: id, version: 0 },
      { answers: Object.fromEntries(answers), childId, place: visit.href(place), now: visit.now },
    )
  })
  return visit.goTo(place)
}

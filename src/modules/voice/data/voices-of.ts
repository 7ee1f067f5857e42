import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { voice } from '../domain/voice.ts'
import { type AnswerInShort, answersToVoice } from './answers-to-voice.ts'

/** Somebody’s words with who heard them and what came of them. */
export type HeardVoice = RecordOf<typeof voice> & {
  readonly id: string
  readonly heard_by: string | null
  readonly answers: readonly AnswerInShort[]
}

/** What a child and their parents or carers said, or for null what stands in nobody’s record; the newest first. */
export async function voicesOf(reader: Reader, childId: string | null): Promise<readonly HeardVoice[]> {
  const { rows } = await sql<HeardVoice>`
    select voice.id, voice.child_id, voice.who, voice.said, voice.said_on, voice.source, voice.language, voice.themes,
           voice.feeling, voice.may_be_used, voice.person_id, person.name as heard_by, ${answersToVoice}
    from voice left join person on person.service_id = voice.service_id and person.id = voice.person_id
    where voice.service_id = current_service() and voice.child_id is not distinct from ${childId}::uuid
    order by voice.said_on desc, voice.created_at desc, voice.id`.execute(reader)
  return rows
}

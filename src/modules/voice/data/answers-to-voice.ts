import { type RawBuilder, sql } from 'kysely'
import type { RecordOf } from '#kernel/entity.ts'
import type { voiceAnswer } from '../domain/voice-answer.ts'

/** An answer to somebody’s words, as far as the words’ own place tells of it. */
export type AnswerInShort = { readonly id: string } & Pick<
  RecordOf<typeof voiceAnswer>,
  'asked_on' | 'decision' | 'told_on'
>

/** The answers to a row of `voice` in a query, as its column `answers`. */
export const answersToVoice: RawBuilder<unknown> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', a.id, 'asked_on', a.asked_on, 'decision', a.decision, 'told_on', a.told_on)
                   order by a.asked_on desc, a.id)
  from voice_answer_voice link
  join voice_answer a on a.service_id = link.service_id and a.id = link.voice_answer_id
  where link.service_id = voice.service_id and link.voice_id = voice.id), '[]') as answers`

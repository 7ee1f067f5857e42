import type { RecordOf } from '#kernel/entity.ts'
import type { voice } from './voice.ts'

type Words = Pick<RecordOf<typeof voice>, 'who' | 'may_be_used' | 'person_id'>
type Reader = { readonly personId: string | null; readonly readsVictims: boolean }

/**
 * Whether someone may open words that stand in no child’s record. A victim’s, where the victim did not agree to their
 * use, are for whoever heard them and for those who work with victims.
 */
export const mayOpenLooseVoice = ({ who, may_be_used, person_id }: Words, reader: Reader): boolean =>
  who !== 'victim' || may_be_used || reader.readsVictims || (person_id !== null && person_id === reader.personId)

import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { childSubject } from '#modules/cases/index.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { missingEpisode } from '../domain/missing-episode.ts'
import { overlaps } from '../domain/missing.ts'
import { TAB, toSafety } from './form-parts.ts'

export const missingForm: RecordForm = {
  entity: missingEpisode,
  path: '/children/:childId/missing-episodes',
  permission: 'safety.write',
  newTitle: { en: 'Record that the child is missing', cy: 'Cofnodi bod y plentyn ar goll' },
  editTitle: { en: 'Bring a missing episode up to date', cy: 'Diweddaru cyfnod ar goll' },
  straight: true,
  open: async visit => ({ ...(await childSubject(visit, TAB)), initial: { missing_from_on: visit.today } }),
  refuse: twoAtATime,
  after: toSafety,
}

const TWO_AT_A_TIME: Refusal = {
  field: 'missing_from_on',
  words: {
    en: 'The child is recorded as missing at that time already. Bring that record up to date instead',
    cy: 'Mae’r plentyn eisoes wedi’i gofnodi ar goll yr adeg honno. Diweddarwch y cofnod hwnnw yn lle hynny',
  },
}

async function twoAtATime(reader: Reader, { id, values }: Saving): Promise<Refusal | null> {
  const one = values as RecordOf<typeof missingEpisode>
  const all = await listRecords(reader, missingEpisode, { child_id: one.child_id })
  return all.some(other => other.id !== id && overlaps(other.values, one)) ? TWO_AT_A_TIME : null
}

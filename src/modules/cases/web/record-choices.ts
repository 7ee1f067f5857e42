import { codeLabel } from '#kernel/code-list.ts'
import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { join, same } from '#kernel/language.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import { COURT_TYPES } from '../domain/court-types.ts'
import { hearing } from '../domain/hearing.ts'
import { offence } from '../domain/offence.ts'
import { outcome } from '../domain/outcome.ts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { dayWords } from './day-words.ts'

/** What a child’s records may refer to among themselves, the newest first: another child’s are never offered. */
export const offenceChoices = async (reader: Reader, childId: string): Promise<readonly Choice[]> =>
  (await listRecords(reader, offence, { child_id: childId })).map(offenceChoice)

export const outcomeChoices = async (reader: Reader, childId: string): Promise<readonly Choice[]> =>
  (await listRecords(reader, outcome, { child_id: childId })).map(outcomeChoice)

export const hearingChoices = async (reader: Reader, childId: string): Promise<readonly Choice[]> =>
  (await listRecords(reader, hearing, { child_id: childId })).map(hearingChoice)

export const offenceChoice = ({ id, values }: StoredRecord<typeof offence>): Choice => ({
  value: id,
  label: join([same(values.description), dayWords(values.committed_on)], ', '),
})

export const outcomeChoice = ({ id, values }: StoredRecord<typeof outcome>): Choice => ({
  value: id,
  label: join([codeLabel(OUTCOMES, values.outcome), dayWords(values.decided_on)], ', '),
})

export const hearingChoice = ({ id, values }: StoredRecord<typeof hearing>): Choice => ({
  value: id,
  label: join([codeLabel(COURT_TYPES, values.court_type), dayWords(values.held_on)], ', '),
})

import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import type { Refusal, Saving } from '#web/record-form/record-form.ts'
import { outsideProgramme, type OutsideProgramme } from '../domain/outside-programme.ts'

export const OUTSIDE: Readonly<Record<OutsideProgramme, Words>> = {
  'before-the-referral': {
    en: 'The date must be the same as or after the date the programme was referred or started',
    cy: 'Rhaid i’r dyddiad fod yr un fath â dyddiad atgyfeirio neu gychwyn y rhaglen neu ar ei ôl',
  },
  'programme-ended': {
    en: 'The programme had ended by that date',
    cy: 'Roedd y rhaglen wedi dod i ben erbyn y dyddiad hwnnw',
  },
}

/** Refuses a record whose day is outside its programme, with the words beside that day. */
export const refuseOutside =
  (field: string) =>
  async (reader: Reader, { values }: Pick<Saving, 'values'>): Promise<Refusal | null> => {
    const of = await readRecord(reader, programme, String(values['programme_id']))
    const problem = of && outsideProgramme(of.values, values[field] as LocalDate)
    return problem && { field, words: OUTSIDE[problem] }
  }

import type { Reader } from '#db/work.ts'
import { childSubject, programmeChoices, programmesOf } from '#modules/cases/index.ts'
import { isLive } from '#modules/cases/domain/programme-status.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import type { Choice, Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'

export const CONTACTS_TAB = '/contacts'

/** What every form about the work with a child begins with: whose it is, the programme and the worker filled in. */
export async function workSubject(visit: Visit): Promise<Subject & { readonly childId: string }> {
  const subject = await childSubject(visit, CONTACTS_TAB)
  const { choices, initial } = await visit.look(async reader => ({
    choices: {
      programme_id: await programmeChoices(reader, subject.childId, visit.today),
      person_id: await colleagueChoices(reader, visit.today),
    },
    initial: {
      programme_id: await onlyLiveProgramme(reader, subject.childId, visit),
      person_id: await personOfAccount(reader, visit.visitor),
    },
  }))
  return {
    ...subject,
    choices,
    initial: { ...initial, person_id: offered(choices.person_id, initial.person_id) },
  }
}

/** The programme that goes on, where there is only one. */
async function onlyLiveProgramme(reader: Reader, childId: string, { today }: Visit): Promise<string | null> {
  const live = (await programmesOf(reader, childId, today)).filter(({ status }) => isLive(status))
  return live.length === 1 && live[0] ? live[0].id : null
}

const offered = (choices: readonly Choice[], id: string | null): string | null =>
  choices.some(({ value }) => value === id) ? id : null

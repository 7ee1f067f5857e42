import { codeLabel } from '#kernel/code-list.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { found, Problem } from '#web/problem.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { endEarlierTurn } from '../data/end-earlier-turn.ts'
import { type ProgrammeInFull, programmesOf } from '../data/programmes-of.ts'
import { allocation } from '../domain/allocation.ts'
import { answersForIt } from '../domain/allocation-roles.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { childSubject, idIn } from './child-subject.tsx'
import { dayWords } from './day-words.ts'
import { refuseAllocation } from './refuse-allocation.ts'
import { staffChoices } from './staff-choices.ts'

export const allocationForm: RecordForm = {
  entity: allocation,
  path: '/children/:childId/programmes/:programmeId/allocations',
  permission: 'case.allocate',
  newTitle: { en: 'Allocate the programme', cy: 'Dyrannu’r rhaglen' },
  editTitle: { en: 'Correct an allocation', cy: 'Cywiro dyraniad' },
  open: async visit => {
    const subject = await childSubject(visit, '/programmes')
    const { of, staff } = await visit.look(async reader => ({
      of: programmeIn(visit, await programmesOf(reader, subject.childId, visit.today)),
      staff: await staffChoices(reader, visit.today),
    }))
    return {
      ...subject,
      header: (
        <>
          {subject.header}
          <Standing programme={of} today={visit.today} />
        </>
      ),
      fixed: { ...subject.fixed, programme_id: of.id },
      initial: { from_on: visit.today, role: 'case-manager' },
      choices: { person_id: staff },
    }
  },
  refuse: (reader, { id, values }) => refuseAllocation(reader, { id, values: values as RecordOf<typeof allocation> }),
  alongside: async (tx, { id, values }) => {
    if (!(await endEarlierTurn(tx, id, values as RecordOf<typeof allocation>))) throw new Problem(409)
  },
  after: visit => `/children/${visit.param('childId')}/programmes`,
}

/** The programme that the address names, if it is this child’s. */
export const programmeIn = (visit: Visit, programmes: readonly ProgrammeInFull[]): ProgrammeInFull =>
  found(programmes.find(({ id }) => id === idIn(visit, 'programmeId')))

const HAS_IT: Phrase<{ name: string; since: Words }> = {
  en: ({ name, since }) =>
    `${name} has been case manager since ${since.en}. If you allocate another case manager, that ends on the day before.`,
  cy: ({ name, since }) =>
    `Rheolwr achos ers ${since.cy}: ${name}. Os dyrannwch reolwr achos arall, daw hynny i ben y diwrnod cynt.`,
}
const NOBODY: Words = {
  en: 'Nobody has been allocated as case manager.',
  cy: 'Nid oes neb wedi’i ddyrannu’n rheolwr achos.',
}

type StandingProps = { readonly programme: ProgrammeInFull; readonly today: LocalDate }

/** Which programme it is, who has it now, and what becomes of that. */
function Standing({ programme, today }: StandingProps) {
  const now = programme.allocations.find(({ values }) => answersForIt(values.role) && holdsOn(values, today))
  const kind = codeLabel(PROGRAMME_KINDS, programme.values.kind)
  const who = now ? say(HAS_IT, { name: now.person, since: dayWords(now.values.from_on) }) : NOBODY
  return <InsetText>{join([kind, who], '. ')}</InsetText>
}

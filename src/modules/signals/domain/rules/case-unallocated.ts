import type { Words } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { answersForIt } from '#modules/cases/domain/allocation-roles.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, inProgramme, latestBy } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import type { ProgrammePicture } from '../picture.ts'
import { type Fact, NOTHING, programmeRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'The programme is open and has no case manager.',
  cy: 'Mae’r rhaglen yn agored ac nid oes ganddi reolwr achos.',
}
const STARTED: Words = { en: 'programme started', cy: 'dechreuodd y rhaglen' }
const LAST_ENDED: Words = { en: 'last allocation ended', cy: 'daeth y dyraniad diwethaf i ben' }
const ALLOCATE: Words = { en: 'Allocate the programme', cy: 'Dyrannu’r rhaglen' }

/** The fact since which nobody has answered for the programme: its start, or the end of the last allocation. */
function unansweredSince(
  picture: ProgrammePicture,
  on: LocalDate,
): { readonly since: LocalDate; readonly fact: Fact } | null {
  const { starts_on } = picture.programme
  const answering = inProgramme(picture, picture.allocations).filter(({ role }) => answersForIt(role))
  if (starts_on === null || answering.some(span => holdsOn(span, on))) return null
  const path = childPath(picture, '/programmes')
  const last = latestBy(answering, ({ until_on }) => until_on)?.until_on ?? null
  return last !== null && last >= starts_on
    ? { since: addDays(last, 1), fact: { what: LAST_ENDED, on: last, path } }
    : { since: starts_on, fact: { what: STARTED, on: starts_on, path } }
}

/** An open programme for which nobody answers. */
export const caseUnallocated = programmeRule({
  id: 'case-unallocated',
  title: { en: 'No case manager', cy: 'Dim rheolwr achos' },
  about: {
    en: 'Somebody answers for a programme from its first days, so that the child knows to whom to turn.',
    cy: 'Mae rhywun yn atebol am raglen o’i dyddiau cyntaf, fel bod y plentyn yn gwybod at bwy i droi.',
  },
  standards: bearsOn(['1.2'], ['1.2']),
  failings: ['F10'],
  owner: 'team-manager',
  settings: {
    workingDays: ownNumber({
      words: { en: 'Working days to allocate a programme', cy: 'Diwrnodau gwaith i ddyrannu rhaglen' },
      unit: 'working-days',
      least: 0,
      most: 10,
      value: 1,
      source: 'Ours: guidance asks for one named worker for each child, and gives no number of days',
    }),
  },
  look: (picture, on, { workingDays }) => {
    const unanswered = unansweredSince(picture, on)
    if (!unanswered) return NOTHING
    const { since, fact } = unanswered
    return saidAfter(addWorkingDays(since, workingDays), on, () => ({
      severity: 'soon',
      says: SAYS,
      evidence: [fact],
      todo: { words: ALLOCATE, path: childPath(picture, `/programmes/${picture.programme.id}/allocate`) },
    }))
  },
})

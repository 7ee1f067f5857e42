import type { Words } from '#kernel/language.ts'
import { addDays, daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { isSettled } from '#modules/plans/domain/action-results.ts'
import { EXIT_DUE, exitDueOn } from '#modules/plans/domain/exit-due.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, inProgramme, planInForce } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import type { ProgrammePicture } from '../picture.ts'
import { type Look, NOTHING, programmeRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const COMING: Words = {
  en: 'The programme ends soon, and how it ends has not been planned.',
  cy: 'Daw’r rhaglen i ben yn fuan, ac nid oes cynllun ar gyfer y diwedd.',
}
const WITHOUT: Words = {
  en: 'The programme has ended, and no exit plan was recorded.',
  cy: 'Mae’r rhaglen wedi dod i ben, ac ni chofnodwyd cynllun gorffen.',
}
const LEFT_OPEN: Words = {
  en: 'The programme has ended with actions that are not finished, and to whom they were handed over is not recorded.',
  cy: 'Mae’r rhaglen wedi dod i ben gyda chamau gweithredu heb eu gorffen, ac ni chofnodwyd i bwy y’u trosglwyddwyd.',
}
const EXPECTED: Words = { en: 'end expected', cy: 'diwedd disgwyliedig' }
const ENDED: Words = { en: 'programme ended', cy: 'daeth y rhaglen i ben' }
const PLAN: Words = { en: 'Plan the ending', cy: 'Cynllunio’r diwedd' }
const LOOK: Words = { en: 'Look at how the programme ended', cy: 'Edrych ar sut y daeth y rhaglen i ben' }

/** The longest for which a service may let an unprepared ending be spoken of. */
const ASKED_FOR_DAYS_AT_MOST = 183

const [{ value: due, ...basis }] = EXIT_DUE

/** Endings that lead into other work, or that nobody could plan. */
const NOT_PLANNED: ReadonlySet<string> = new Set(['resentenced', 'transferred', 'quashed', 'died', 'opened-in-error'])
/** Sentences that go on in the community: what is planned is the licence. */
const GOES_ON: ReadonlySet<string> = new Set(['dto-custody', 'long-custody'])

const needsExitPlan = ({ programme: { kind, end_reason } }: ProgrammePicture): boolean =>
  programmeGroup(kind) !== 'before-sentence' && !GOES_ON.has(kind) && !NOT_PLANNED.has(end_reason ?? '')

type Expected = { readonly startsOn: LocalDate | null; readonly endOn: LocalDate }

/** So long before the end, but in a short programme not before its second half. */
function dueOn({ startsOn, endOn }: Expected, workingDays: number): LocalDate {
  const usual = exitDueOn(endOn, workingDays)
  const half = startsOn === null ? usual : addDays(startsOn, Math.floor(daysBetween(startsOn, endOn) / 2))
  return half > usual ? half : usual
}

function whileOpen(picture: ProgrammePicture, on: LocalDate, workingDays: number): Look {
  const { expected_end_on: endOn, starts_on: startsOn, id } = picture.programme
  if (endOn === null || inProgramme(picture, picture.exitPlans).length > 0) return NOTHING
  return saidAfter(dueOn({ startsOn, endOn }, workingDays), on, () => ({
    severity: 'soon',
    says: COMING,
    evidence: [{ what: EXPECTED, on: endOn, path: childPath(picture, '/programmes') }],
    todo: { words: PLAN, path: childPath(picture, `/programmes/${id}/exit`) },
  }))
}

function wasLeft(picture: ProgrammePicture): Words | null {
  const exits = inProgramme(picture, picture.exitPlans)
  if (exits.length === 0) return WITHOUT
  const plan = planInForce(picture)
  const isOpen = picture.actions.some(({ plan_id, result }) => plan_id === plan?.id && !isSettled(result))
  const isHandedOver = exits.some(({ handed_to, handed_over_on }) => handed_to !== null && handed_over_on !== null)
  return isOpen && !isHandedOver ? LEFT_OPEN : null
}

function onceEnded(picture: ProgrammePicture, on: LocalDate, endedOn: LocalDate, askedForDays: number): Look {
  const forgottenOn = addDays(endedOn, askedForDays)
  const says = on < forgottenOn ? wasLeft(picture) : null
  if (!says) return NOTHING
  return {
    raises: [
      {
        severity: 'know',
        says,
        owner: 'team-manager',
        evidence: [{ what: ENDED, on: endedOn, path: childPath(picture, '/programmes') }],
        todo: { words: LOOK, path: childPath(picture, `/programmes/${picture.programme.id}/edit`) },
      },
    ],
    lookAgainOn: forgottenOn,
  }
}

/** A programme whose end is near or past, and is not prepared. */
export const exitWithoutPlan = programmeRule({
  id: 'exit-without-plan',
  title: { en: 'Ending without an exit plan', cy: 'Diwedd heb gynllun gorffen' },
  about: {
    en: 'The end of the work is prepared with the child: what worked, who helps afterwards, who takes on what is left.',
    cy: 'Paratoir diwedd y gwaith gyda’r plentyn: beth weithiodd, pwy sy’n helpu wedyn, pwy sy’n cymryd yr hyn sydd ar ôl.',
  },
  standards: bearsOn(['2.3.1', '3.3.1'], ['2.3.1']),
  failings: ['F3'],
  owner: 'case-manager',
  endedForDays: ASKED_FOR_DAYS_AT_MOST,
  settings: {
    workingDays: {
      words: {
        en: 'Working days before the expected end by which the ending is planned',
        cy: 'Diwrnodau gwaith cyn y diwedd disgwyliedig erbyn pryd y cynllunnir y diwedd',
      },
      unit: 'working-days',
      least: 5,
      most: 60,
      values: [{ ...basis, value: due.workingDaysBefore }],
    },
    askedForDays: ownNumber({
      words: {
        en: 'Days after the end for which an unprepared ending is still spoken of',
        cy: 'Dyddiau ar ôl y diwedd y sonnir o hyd am ddiwedd heb ei baratoi',
      },
      unit: 'days',
      least: 7,
      most: ASKED_FOR_DAYS_AT_MOST,
      value: 28,
      source: 'Ours: one round of supervision, in which something can still be mended for the child',
    }),
  },
  look: (picture, on, { workingDays, askedForDays }) => {
    if (!needsExitPlan(picture)) return NOTHING
    const { ended_on } = picture.programme
    return ended_on !== null && ended_on <= on
      ? onceEnded(picture, on, ended_on, askedForDays)
      : whileOpen(picture, on, workingDays)
  },
})

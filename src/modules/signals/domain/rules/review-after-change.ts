import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { assessAgainPath } from '../assess-again-path.ts'
import { bearsOn } from '../bears-on.ts'
import { changesIn } from '../changes-in.ts'
import { completedAssessments } from '../completed-assessments.ts'
import { childPath, inProgramme, planInForce } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import type { ProgrammePicture } from '../picture.ts'
import { type Fact, NOTHING, programmeRule, type Raised } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'Something of weight has changed, and neither the plan nor the assessment has been looked at since.',
  cy: 'Mae rhywbeth o bwys wedi newid, ac nid edrychwyd ar y cynllun na’r asesiad ers hynny.',
}
const WORDS = {
  review: { en: 'last review', cy: 'adolygiad diwethaf' },
  assessed: { en: 'last assessment completed', cy: 'cwblhawyd yr asesiad diwethaf' },
  agreed: { en: 'plan agreed', cy: 'cytunwyd ar y cynllun' },
} as const satisfies Record<string, Words>
const REVIEW: Words = { en: 'Review the plan', cy: 'Adolygu’r cynllun' }
const ASSESS: Words = { en: 'Look at the levels again', cy: 'Edrych ar y lefelau eto' }

type Looked = Fact & { readonly on: LocalDate }

/** When the programme’s plan or assessment was last looked at, and how; nothing while the first is still to come. */
function lastLook(picture: ProgrammePicture): Looked | null {
  const { reviews, plans, programme } = picture
  const plan = childPath(picture, '/plan')
  const looks: readonly Looked[] = [
    ...inProgramme(picture, reviews).map(({ reviewed_on }) => ({ what: WORDS.review, on: reviewed_on, path: plan })),
    ...completedAssessments(picture, programme.id).map(({ id, completed_on }) => ({
      what: WORDS.assessed,
      on: completed_on,
      path: childPath(picture, `/assessments/${id}`),
    })),
    ...inProgramme(picture, plans).flatMap(({ agreed_on }) =>
      agreed_on === null ? [] : [{ what: WORDS.agreed, on: agreed_on, path: plan }],
    ),
  ]
  return looks.reduce<Looked | null>((last, look) => (last === null || look.on > last.on ? look : last), null)
}

function toDo(picture: ProgrammePicture): Raised['todo'] {
  const plan = planInForce(picture)
  return plan?.agreed_on
    ? { words: REVIEW, path: childPath(picture, `/plans/${plan.id}/review`) }
    : {
        words: ASSESS,
        path: assessAgainPath(picture, { programmeId: picture.programme.id, reason: 'significant-change' }),
      }
}

/** A change in the child’s life after which nobody has looked at the plan or the levels again. */
export const reviewAfterChange = programmeRule({
  id: 'review-after-change',
  title: { en: 'No review after a change', cy: 'Dim adolygiad ar ôl newid' },
  about: {
    en: 'After something of weight, the levels and the plan are looked at again: they may not fit any more.',
    cy: 'Ar ôl rhywbeth o bwys, edrychir eto ar y lefelau a’r cynllun: efallai nad ydynt yn gweddu mwyach.',
  },
  standards: bearsOn(['2.4', '3.3'], ['2.1', '2.2']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: {
    workingDays: ownNumber({
      words: { en: 'Working days to look again after a change', cy: 'Diwrnodau gwaith i edrych eto ar ôl newid' },
      unit: 'working-days',
      least: 1,
      most: 20,
      value: 5,
      source:
        'Ours: guidance asks for a review whenever something significant changes, and gives no number of days (Youth Justice Board, case management guidance)',
    }),
  },
  look: (picture, on, { workingDays }) => {
    const last = lastLook(picture)
    if (!last) return NOTHING
    const changes = changesIn(picture)
      .filter(change => change.on > last.on && change.on <= on)
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    const [first] = changes
    if (!first) return NOTHING
    return saidAfter(addWorkingDays(first.on, workingDays), on, () => ({
      severity: changes.some(({ isDangerous }) => isDangerous) ? 'act-now' : 'soon',
      says: SAYS,
      evidence: [last, ...changes.map(({ what, on, path }) => ({ what, on, path }))],
      todo: toDo(picture),
    }))
  },
})

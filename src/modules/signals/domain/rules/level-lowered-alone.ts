import { LEVEL_SUBJECT_WORDS, LEVEL_WORDS } from '#kernel/level.ts'
import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import { isLowered } from '#modules/assessments/domain/countersigning.ts'
import { assessAgainPath } from '../assess-again-path.ts'
import { bearsOn } from '../bears-on.ts'
import { completedAssessments } from '../completed-assessments.ts'
import { childPath } from '../in-programme.ts'
import { type LevelSeen, levelsSet } from '../levels-seen.ts'
import type { ProgrammePicture } from '../picture.ts'
import { NOTHING, programmeRule, type Raised } from '../rule.ts'

const SAYS: Phrase<Words> = {
  en: subject => `${subject.en}: the level was lowered, and no manager has countersigned it.`,
  cy: subject => `${subject.cy}: gostyngwyd y lefel, ac nid oes rheolwr wedi’i chydlofnodi.`,
}
const BEFORE: Words = { en: 'level before:', cy: 'y lefel cynt:' }
const LOWERED: Words = { en: 'level lowered:', cy: 'gostyngwyd y lefel:' }
const COUNTERSIGN: Words = { en: 'Countersign or return it', cy: 'Ei gydlofnodi neu ei ddychwelyd' }
const MEND: Words = { en: 'Mend the assessment that was returned', cy: 'Cywiro’r asesiad a ddychwelwyd' }

/** Whose it is: the manager’s until they have decided, the case manager’s once they have returned it. */
function next(picture: ProgrammePicture, assessmentId: string): Pick<Raised, 'todo' | 'owner'> {
  const isReturned = picture.countersignatures.some(
    ({ assessment_id, decision }) => assessment_id === assessmentId && decision === 'returned',
  )
  const again = { programmeId: picture.programme.id, reason: 'returned' }
  return isReturned
    ? { owner: 'case-manager', todo: { words: MEND, path: assessAgainPath(picture, again) } }
    : { todo: { words: COUNTERSIGN, path: childPath(picture, `/assessments/${assessmentId}/countersign`) } }
}

const lowering = (picture: ProgrammePicture, now: LevelSeen, before: LevelSeen): Raised => ({
  about: now.about,
  severity: 'soon',
  says: say(SAYS, LEVEL_SUBJECT_WORDS[now.about]),
  evidence: [
    {
      what: join([BEFORE, LEVEL_WORDS[before.level]]),
      on: before.on,
      path: childPath(picture, `/assessments/${before.assessmentId}`),
    },
    {
      what: join([LOWERED, LEVEL_WORDS[now.level]]),
      on: now.on,
      path: childPath(picture, `/assessments/${now.assessmentId}`),
    },
  ],
  ...next(picture, now.assessmentId),
})

/** A level that one person brought down alone. The form asks for the reason; a second person is what may be missing. */
export const levelLoweredAlone = programmeRule({
  id: 'level-lowered-alone',
  title: { en: 'Level lowered by one person alone', cy: 'Lefel wedi’i gostwng gan un person ar ei ben ei hun' },
  about: {
    en: 'A level goes down when a second person has read why.',
    cy: 'Mae lefel yn gostwng pan fydd ail berson wedi darllen pam.',
  },
  standards: bearsOn(['2.4', '3.1'], ['2.1']),
  failings: ['F4'],
  owner: 'team-manager',
  settings: {},
  look: picture => {
    const [latest] = completedAssessments(picture, picture.programme.id)
    if (latest?.origin !== 'here') return NOTHING
    const all = levelsSet(picture)
    const raises = all
      .filter(({ assessmentId, countersigned }) => assessmentId === latest.id && !countersigned)
      .flatMap((now): readonly Raised[] => {
        const before = all
          .slice(all.indexOf(now) + 1)
          .find(row => row.about === now.about && row.assessmentId !== latest.id)
        return before && isLowered(now.level, before.level) ? [lowering(picture, now, before)] : []
      })
    return { raises, lookAgainOn: null }
  },
})

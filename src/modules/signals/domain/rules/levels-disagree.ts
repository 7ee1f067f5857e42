import { LEVEL_SUBJECT_WORDS, LEVEL_SUBJECTS, LEVEL_WORDS, type LevelSubject } from '#kernel/level.ts'
import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import { assessAgainPath } from '../assess-again-path.ts'
import { bearsOn } from '../bears-on.ts'
import { completedAssessments } from '../completed-assessments.ts'
import { childPath } from '../in-programme.ts'
import { type LevelSeen, levelsSet } from '../levels-seen.ts'
import { openProgrammes } from '../open-programmes.ts'
import type { ChildPicture } from '../picture.ts'
import { childRule, type Fact, type Raised } from '../rule.ts'

const SAYS: Phrase<Words> = {
  en: subject => `${subject.en}: two programmes that are open give different levels for the same child.`,
  cy: subject => `${subject.cy}: mae dwy raglen agored yn rhoi lefelau gwahanol ar gyfer yr un plentyn.`,
}
const SET: Words = { en: 'level set:', cy: 'pennwyd y lefel:' }
const ALIGN: Words = { en: 'Look at the older level again', cy: 'Edrych ar y lefel hŷn eto' }

/** The newest level of each open programme about one subject, the newest first. */
function currentLevels(
  picture: ChildPicture,
  programmes: readonly string[],
  about: LevelSubject,
): readonly LevelSeen[] {
  const newest = new Set(programmes.flatMap(id => completedAssessments(picture, id)[0]?.id ?? []))
  return levelsSet(picture).filter(row => row.about === about && newest.has(row.assessmentId))
}

function disagreement(picture: ChildPicture, about: LevelSubject, rows: readonly LevelSeen[]): readonly Raised[] {
  const [newest, ...others] = rows
  const differing = others.filter(({ level }) => level !== newest?.level)
  const [oldest] = differing.toReversed()
  if (!newest || !oldest) return []
  const programmeId = picture.assessments.find(({ id }) => id === oldest.assessmentId)?.programme_id
  return [
    {
      about,
      severity: 'soon',
      says: say(SAYS, LEVEL_SUBJECT_WORDS[about]),
      evidence: [factOf(picture, newest), ...differing.map(row => factOf(picture, row))],
      todo: { words: ALIGN, path: assessAgainPath(picture, programmeId === undefined ? {} : { programmeId }) },
    },
  ]
}

const factOf = (picture: ChildPicture, { level, on, assessmentId }: LevelSeen): Fact => ({
  what: join([SET, LEVEL_WORDS[level]]),
  on,
  path: childPath(picture, `/assessments/${assessmentId}`),
})

/** Two open programmes whose newest assessments give different levels for the same thing. */
export const levelsDisagree = childRule({
  id: 'levels-disagree',
  title: { en: 'Levels disagree', cy: 'Lefelau’n anghytuno' },
  about: {
    en: 'A child has one level of each kind, whichever record one opens.',
    cy: 'Un lefel o bob math sydd gan blentyn, pa gofnod bynnag a agorir.',
  },
  standards: bearsOn(['2.1', '3.1'], ['2.1']),
  failings: ['F4'],
  owner: 'case-manager',
  settings: {},
  look: (picture, on) => {
    const programmes = openProgrammes(picture, on).map(({ id }) => id)
    return {
      raises: LEVEL_SUBJECTS.flatMap(about => disagreement(picture, about, currentLevels(picture, programmes, about))),
      lookAgainOn: null,
    }
  },
})

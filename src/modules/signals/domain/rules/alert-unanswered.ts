import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import { CONCERN_SUBJECTS } from '#modules/safety/domain/concern-subjects.ts'
import { concernStanding } from '#modules/safety/domain/concern-standing.ts'
import { allLooks } from '../all-looks.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import { childRule, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Phrase<Words> = {
  en: subject => `A concern was raised and is not answered. It is about: ${subject.en}.`,
  cy: subject => `Codwyd pryder ac nid oes ateb iddo. Mae’n ymwneud â’r canlynol: ${subject.cy}.`,
}
const RAISED: Words = { en: 'concern raised', cy: 'codwyd y pryder' }
const NEEDED: Words = { en: 'answer needed by', cy: 'angen ateb erbyn' }
const ANSWER: Words = { en: 'Answer the concern', cy: 'Ateb y pryder' }

/** A concern that somebody raised and that is past its time without an answer. One passed on is a concern of its own. */
export const alertUnanswered = childRule({
  id: 'alert-unanswered',
  title: { en: 'Concern not answered', cy: 'Pryder heb ei ateb' },
  about: {
    en: 'Whoever raises a concern gets an answer by the day that was set, in writing.',
    cy: 'Mae pwy bynnag sy’n codi pryder yn cael ateb erbyn y diwrnod a bennwyd, yn ysgrifenedig.',
  },
  standards: bearsOn(['1.1', '1.2'], ['1.1', '1.2']),
  failings: ['F6'],
  owner: 'team-manager',
  settings: {},
  look: (picture, on) =>
    allLooks(
      picture.escalations.map(concern => {
        const standing = concernStanding(concern, on)
        if (standing !== 'open' && standing !== 'overdue') return NOTHING
        const path = childPath(picture, '/safety#concerns')
        return saidAfter(concern.due_on, on, () => ({
          about: concern.id,
          severity: 'act-now',
          says: say(SAYS, codeLabel(CONCERN_SUBJECTS, concern.about)),
          ownerId: concern.owner_id,
          evidence: [
            { what: RAISED, on: concern.raised_on, path },
            { what: NEEDED, on: concern.due_on, path },
          ],
          todo: { words: ANSWER, path: childPath(picture, `/escalations/answers/${concern.id}/edit`) },
        }))
      }),
    ),
})

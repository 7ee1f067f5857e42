import type { Words } from '#kernel/language.ts'
import { addDays } from '#kernel/local-date.ts'
import { RETURN_TALK_WITHIN, returnTalkDueOn } from '#modules/safety/domain/missing.ts'
import { SAFETY_WINDOWS } from '#modules/safety/domain/safety-windows.ts'
import { allLooks } from '../all-looks.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import { childRule, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'The child was missing and came back, and no return home interview has been held or declined.',
  cy: 'Bu’r plentyn ar goll a daeth yn ôl, ac ni chynhaliwyd cyfweliad dychwelyd adref ac ni chafodd ei wrthod.',
}
const MISSING: Words = { en: 'missing since', cy: 'ar goll ers' }
const FOUND: Words = { en: 'found or came back', cy: 'daethpwyd o hyd i’r plentyn, neu daeth yn ôl' }
const TALK: Words = { en: 'Record the return home interview', cy: 'Cofnodi’r cyfweliad dychwelyd adref' }

const [{ value: within, ...basis }] = RETURN_TALK_WITHIN

/** A child who came back, and with whom nobody has talked about it. */
export const missingNoReturnTalk = childRule({
  id: 'missing-no-return-talk',
  title: { en: 'No talk after going missing', cy: 'Dim sgwrs ar ôl mynd ar goll' },
  about: {
    en: 'A child who was missing is asked soon, by somebody independent, where they were and what would keep them safe.',
    cy: 'Gofynnir yn fuan i blentyn a fu ar goll, gan rywun annibynnol, ble y bu a beth fyddai’n ei gadw’n ddiogel.',
  },
  standards: bearsOn(['2.3.2', '3.3.2'], ['2.3.2']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: {
    days: {
      words: { en: 'Days from being found to the interview', cy: 'Dyddiau o gael ei ganfod i’r cyfweliad' },
      unit: 'days',
      least: 1,
      most: 14,
      values: [{ ...basis, value: within.days }],
    },
    askedForDays: ownNumber({
      words: {
        en: 'Days after its due day for which the interview is still asked for',
        cy: 'Dyddiau ar ôl ei ddyddiad y gofynnir o hyd am y cyfweliad',
      },
      unit: 'days',
      least: 14,
      most: 183,
      value: SAFETY_WINDOWS[0].value.talk,
      source: 'Ours: later than that, it is too late to learn from it',
    }),
  },
  look: (picture, on, { days, askedForDays }) =>
    allLooks(
      picture.missing.map(episode => {
        const dueOn = returnTalkDueOn(episode, days)
        if (dueOn === null) return NOTHING
        const forgottenOn = addDays(dueOn, askedForDays)
        if (on >= forgottenOn) return NOTHING
        const path = childPath(picture, '/safety#missing')
        const look = saidAfter(dueOn, on, () => ({
          about: episode.id,
          severity: 'act-now',
          says: SAYS,
          evidence: [
            { what: MISSING, on: episode.missing_from_on, path },
            { what: FOUND, on: episode.found_on, path },
          ],
          todo: { words: TALK, path: childPath(picture, `/missing-episodes/${episode.id}/edit`) },
        }))
        return { ...look, lookAgainOn: look.lookAgainOn ?? forgottenOn }
      }),
    ),
})

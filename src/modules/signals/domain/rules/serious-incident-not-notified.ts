import { codeLabel } from '#kernel/code-list.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { NOTIFIABLE } from '#modules/safety/domain/notifiable.ts'
import { NOTIFY_WITHIN, stepDueOn } from '#modules/safety/domain/notification-clocks.ts'
import { allLooks } from '../all-looks.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import type { ChildPicture } from '../picture.ts'
import type { RowOf } from '../picture-parts.ts'
import { childRule, type Look, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'
import type { Setting } from '../setting.ts'

const NOT_SENT: Phrase<Words> = {
  en: category => `${category.en}: the notification has not been sent.`,
  cy: category => `${category.cy}: nid yw’r hysbysiad wedi’i anfon.`,
}
const BOARD_NOT_TOLD: Phrase<Words> = {
  en: category => `${category.en}: the chair of the board has not been told.`,
  cy: category => `${category.cy}: ni roddwyd gwybod i gadeirydd y bwrdd.`,
}
const KNOWN: Words = { en: 'known to the service', cy: 'yn hysbys i’r gwasanaeth' }
const DIED: Words = { en: 'child died', cy: 'bu farw’r plentyn' }
const SEND: Words = { en: 'Send the notification', cy: 'Anfon yr hysbysiad' }
const TELL: Words = { en: 'Tell the chair of the board', cy: 'Rhoi gwybod i gadeirydd y bwrdd' }
const RECORD: Words = { en: 'Record a notification', cy: 'Cofnodi hysbysiad' }

const DEATH = 'death-of-child'

const [{ value: within, ...basis }] = NOTIFY_WITHIN

const number = (step: 'sent_on' | 'board_told_on', words: Words): Setting => ({
  words,
  unit: 'working-days',
  least: 0,
  most: 10,
  values: [{ ...basis, value: within[step] }],
})

type Days = { readonly sendWithin: number; readonly tellWithin: number }

/** A notification that was begun and has not gone out, or of which the chair does not know. */
function looksAt(picture: ChildPicture, row: RowOf<'notifications'>, on: LocalDate, days: Days): readonly Look[] {
  const category = codeLabel(NOTIFIABLE, row.category)
  const path = childPath(picture, `/notifications/${row.id}/edit`)
  const step = (dueOn: LocalDate | null, about: string, says: Phrase<Words>, words: Words): Look =>
    dueOn === null
      ? NOTHING
      : saidAfter(dueOn, on, () => ({
          about,
          severity: 'act-now',
          says: say(says, category),
          evidence: [{ what: KNOWN, on: row.known_on, path: childPath(picture, '/safety') }],
          todo: { words, path },
        }))
  return [
    row.sent_on === null ? step(stepDueOn('sent_on', row.known_on, days.sendWithin), row.id, NOT_SENT, SEND) : NOTHING,
    row.board_told_on === null
      ? step(stepDueOn('board_told_on', row.known_on, days.tellWithin), `${row.id} board`, BOARD_NOT_TOLD, TELL)
      : NOTHING,
  ]
}

/** A child who died, and no notification of it was begun. */
function deathUnrecorded(picture: ChildPicture, on: LocalDate, { sendWithin }: Days): Look {
  const { died_on } = picture.child
  const dueOn = died_on && stepDueOn('sent_on', died_on, sendWithin)
  if (!dueOn || picture.notifications.some(({ category }) => category === DEATH)) return NOTHING
  return saidAfter(dueOn, on, () => ({
    about: DEATH,
    severity: 'act-now',
    says: say(NOT_SENT, codeLabel(NOTIFIABLE, DEATH)),
    evidence: [{ what: DIED, on: died_on, path: childPath(picture, '/about') }],
    todo: { words: RECORD, path: childPath(picture, '/notifications/new') },
  }))
}

/** A serious incident of which those who must be told have not been told in time. */
export const seriousIncidentNotNotified = childRule({
  id: 'serious-incident-not-notified',
  title: { en: 'Serious incident not notified', cy: 'Digwyddiad difrifol heb hysbysiad' },
  about: {
    en: 'The oversight body and the chair of the board hear of a serious incident as soon as the service does.',
    cy: 'Mae’r corff goruchwylio a chadeirydd y bwrdd yn clywed am ddigwyddiad difrifol cyn gynted â’r gwasanaeth.',
  },
  standards: bearsOn(['1.1'], ['1.1']),
  failings: ['F6'],
  owner: 'team-manager',
  settings: {
    sendWithin: number('sent_on', {
      en: 'Working days to send the notification',
      cy: 'Diwrnodau gwaith i anfon yr hysbysiad',
    }),
    tellWithin: number('board_told_on', {
      en: 'Working days to tell the chair of the board',
      cy: 'Diwrnodau gwaith i roi gwybod i gadeirydd y bwrdd',
    }),
  },
  look: (picture, on, days) =>
    allLooks([
      ...picture.notifications.flatMap(row => looksAt(picture, row, on, days)),
      deathUnrecorded(picture, on, days),
    ]),
})

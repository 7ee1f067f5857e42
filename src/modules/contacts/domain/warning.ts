import { entity } from '#kernel/entity.ts'
import { PROGRAMME } from '#modules/cases/domain/programme-reference.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { YES_NO } from '#modules/children/domain/yes-no.ts'
import { CONTACT_IF_ANY } from './contact-reference.ts'
import { UNDERSTOOD } from './understood.ts'
import { WARNING_WAYS } from './warning-ways.ts'
import { WORKER } from './worker-reference.ts'

/** A formal warning to a child who has not done what an order asks, as the law wants it said. */
export const warning = entity({
  name: 'warning',
  file: 'warnings',
  title: { en: 'Warning', cy: 'Rhybudd' },
  counted: {
    en: { zero: 'no warnings', one: '{n} warning', other: '{n} warnings' },
    cy: {
      zero: 'dim rhybuddion',
      one: '{n} rhybudd',
      two: '{n} rybudd',
      few: '{n} rhybudd',
      many: '{n} rhybudd',
      other: '{n} o rybuddion',
    },
  },
  about: {
    en: 'A formal warning after a failure to do what an order asks, and whether the child understood it.',
    cy: 'Rhybudd ffurfiol ar ôl methu â gwneud yr hyn y mae gorchymyn yn ei ofyn, ac a oedd y plentyn yn ei ddeall.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    programme_id: PROGRAMME,
    contact_id: CONTACT_IF_ANY,
    given_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Date given', cy: 'Dyddiad y rhybudd' },
      ask: { en: 'Enter the date on which it was given', cy: 'Rhowch ddyddiad y rhybudd' },
      required: true,
      example: '2026-05-14',
    },
    how: {
      kind: 'code',
      list: WARNING_WAYS,
      label: { en: 'How it was given', cy: 'Sut y’i rhoddwyd' },
      ask: { en: 'Select how it was given', cy: 'Dewiswch sut y’i rhoddwyd' },
      required: true,
      example: 'letter-and-in-person',
    },
    circumstances: {
      kind: 'text',
      max: 2000,
      lines: 4,
      label: { en: 'What happened', cy: 'Beth ddigwyddodd' },
      hint: {
        en: 'A warning must describe the failure and say that it is unacceptable',
        cy: 'Rhaid i rybudd ddisgrifio’r methiant a dweud ei fod yn annerbyniol',
      },
      ask: { en: 'Enter what happened', cy: 'Rhowch beth ddigwyddodd' },
      required: true,
      example: 'Did not come to the office on 12 May and gave no reason when rung',
    },
    says_what_may_follow: {
      kind: 'yes-no',
      label: {
        en: 'Does it say what may follow another failure?',
        cy: 'Ydy’n dweud beth all ddilyn methiant arall?',
      },
      ask: { en: 'Select yes if it says what may follow', cy: 'Dewiswch Ydy os yw’n dweud beth all ddilyn' },
      ...YES_NO.ydy,
      required: true,
      example: 'yes',
    },
    understood: {
      kind: 'code',
      list: UNDERSTOOD,
      label: { en: 'Did the child understand?', cy: 'A oedd y plentyn yn deall?' },
      ask: { en: 'Select whether the child understood', cy: 'Dewiswch a oedd y plentyn yn deall' },
      required: true,
      example: 'checked-understood',
    },
    understood_how: {
      kind: 'text',
      max: 1000,
      lines: 2,
      label: { en: 'How that was checked', cy: 'Sut y gwiriwyd hynny' },
      hint: {
        en: 'For example, the child said it back in their own words',
        cy: 'Er enghraifft, dywedodd y plentyn ef yn ôl yn ei eiriau ei hun',
      },
      example: 'Cadi said in her own words what happens if she misses another',
    },
    person_id: WORKER,
  },
})

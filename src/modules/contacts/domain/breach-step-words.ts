import type { Words } from '#kernel/language.ts'
import type { BreachStep } from './breach-steps.ts'

/** What the law asks for next, as the child’s page and the day lists say it. */
export const BREACH_STEP_WORDS: Readonly<Record<BreachStep, Words>> = {
  none: { en: 'Nothing to decide', cy: 'Dim i’w benderfynu' },
  'warn-or-decide': {
    en: 'Warn the child, or decide whether to start breach proceedings',
    cy: 'Rhybuddiwch y plentyn, neu benderfynu a ddylid dechrau achos torri gorchymyn',
  },
  'must-decide': {
    en: 'Decide about a breach: after two warnings proceedings must be started, unless circumstances are exceptional',
    cy: 'Penderfynwch ynghylch torri gorchymyn: ar ôl dau rybudd rhaid dechrau achos, oni bai bod yr amgylchiadau’n eithriadol',
  },
  'back-to-panel': {
    en: 'Decide about a breach: after two warnings the referral order goes back to its panel',
    cy: 'Penderfynwch ynghylch torri gorchymyn: ar ôl dau rybudd mae’r gorchymyn atgyfeirio’n mynd yn ôl i’w banel',
  },
}

import type { Words } from '#kernel/language.ts'
import { OVERSIGHT_EVERY, oversightDueOn } from '#modules/safety/domain/oversight-due.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, latestBy } from '../in-programme.ts'
import { highLevel } from '../levels-seen.ts'
import { workingSince } from '../open-programmes.ts'
import { childRule, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'
import { earliest } from '../spells.ts'

const SAYS: Words = {
  en: 'A level of safety is high or very high, and no manager has recorded a look at the work in time.',
  cy: 'Mae lefel diogelwch yn uchel neu’n uchel iawn, ac nid oes rheolwr wedi cofnodi edrych ar y gwaith mewn pryd.',
}
const SINCE: Words = { en: 'level high since', cy: 'lefel yn uchel ers' }
const LAST: Words = { en: 'last oversight', cy: 'goruchwyliaeth ddiwethaf' }
const RECORD: Words = { en: 'Record management oversight', cy: 'Cofnodi goruchwyliaeth y rheolwyr' }

const [{ value: every, ...basis }] = OVERSIGHT_EVERY

/** A child at a high level at whose work no manager has looked. */
export const oversightMissing = childRule({
  id: 'oversight-missing',
  title: { en: 'Management oversight missing', cy: 'Goruchwyliaeth y rheolwyr ar goll' },
  about: {
    en: 'Where a level is high, a manager thinks about the child with the case manager, and writes down what was decided.',
    cy: 'Lle mae lefel yn uchel, mae rheolwr yn meddwl am y plentyn gyda’r rheolwr achos, ac yn ysgrifennu’r hyn a benderfynwyd.',
  },
  standards: bearsOn(['1.2.3'], ['1.2']),
  failings: ['F11'],
  owner: 'team-manager',
  settings: {
    days: {
      words: { en: 'Days from one look of a manager to the next', cy: 'Dyddiau o un edrychiad gan reolwr i’r nesaf' },
      unit: 'days',
      least: 7,
      most: 92,
      values: [{ ...basis, value: every.days }],
    },
  },
  look: (picture, on, { days }) => {
    const [high, working] = [highLevel(picture), workingSince(picture, on)]
    if (!high || working === null) return NOTHING
    const since = working > high.since ? working : high.since
    const looks = picture.oversights
    // A manager may name an earlier day for the next look, and not a later one.
    const unnamed = looks.map(look => ({ ...look, next_on: null }))
    const dueOn = earliest([oversightDueOn(looks, since, on, days), oversightDueOn(unnamed, since, on, days)])
    if (dueOn === null) return NOTHING
    const last = latestBy(looks, ({ held_on }) => held_on)
    const path = childPath(picture, '/safety')
    return saidAfter(dueOn, on, () => ({
      severity: 'soon',
      says: SAYS,
      evidence: [
        { what: SINCE, on: high.since, path: high.path },
        ...(last ? [{ what: LAST, on: last.held_on, path }] : []),
      ],
      todo: { words: RECORD, path: childPath(picture, '/oversights/new') },
    }))
  },
})

import type { Words } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import {
  decisionDueOn,
  DEVOLVED_CLOCK,
  isDevolved,
  NATIONAL_CLOCK,
  type NrmClock,
} from '#modules/exploitation/domain/nrm-clocks.ts'
import { nrmStage } from '#modules/exploitation/domain/nrm-stage.ts'
import { allLooks } from '../all-looks.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import type { RowOf } from '../picture-parts.ts'
import { childRule, NOTHING } from '../rule.ts'
import { saidAfter } from '../said-after.ts'
import type { Setting } from '../setting.ts'

const GROUNDS_LATE: Words = {
  en: 'The decision on reasonable grounds is late.',
  cy: 'Mae’r penderfyniad ar seiliau rhesymol yn hwyr.',
}
const CONCLUSIVE_LATE: Words = {
  en: 'The child has waited long for the decision on conclusive grounds.',
  cy: 'Mae’r plentyn wedi aros yn hir am y penderfyniad ar seiliau terfynol.',
}
const SENT: Words = { en: 'referral sent', cy: 'anfonwyd yr atgyfeiriad' }
const GROUNDS: Words = { en: 'reasonable grounds decided', cy: 'penderfynwyd ar seiliau rhesymol' }
const ASK: Words = { en: 'Ask after the decision', cy: 'Holi am y penderfyniad' }

const [{ value: national, ...nationalBasis }] = NATIONAL_CLOCK
const [{ value: devolved, ...devolvedBasis }] = DEVOLVED_CLOCK

const fromClock = (words: Words, unit: Setting['unit'], value: number, basis: typeof nationalBasis): Setting => ({
  ...{ words, unit, least: 1, most: 183 },
  values: [{ ...basis, value }],
})

type Numbers = {
  readonly groundsWorkingDays: number
  readonly panelGroundsDays: number
  readonly panelConclusiveDays: number
  readonly waitingDays: number
}

/** The day on which the decision that is waited for was due: by the authority’s own clock, else after a long wait. */
function dueOn(referral: RowOf<'nrmReferrals'>, numbers: Numbers): LocalDate | null {
  const clock: NrmClock = isDevolved(referral.route, referral.submitted_on)
    ? { grounds: { days: numbers.panelGroundsDays }, conclusive: numbers.panelConclusiveDays }
    : { grounds: { workingDays: numbers.groundsWorkingDays }, conclusive: null }
  const own = decisionDueOn(referral, clock)
  const isWaiting = nrmStage(referral) === 'reasonable-grounds' && referral.grounds_on !== null
  return own ?? (isWaiting ? addDays(referral.grounds_on, numbers.waitingDays) : null)
}

/** A decision about exploitation for which a child waits longer than they should. */
export const nrmDecisionLate = childRule({
  id: 'nrm-decision-late',
  title: { en: 'Decision about exploitation late', cy: 'Penderfyniad ynghylch camfanteisio yn hwyr' },
  about: {
    en: 'Protection and a defence at court may hang on the decision: somebody asks after it when it is late.',
    cy: 'Gall amddiffyniad a sefyllfa’r plentyn yn y llys ddibynnu ar y penderfyniad: mae rhywun yn holi amdano pan fydd yn hwyr.',
  },
  standards: bearsOn(['2.3.2', '3.3.2'], ['2.3.2']),
  failings: ['F5'],
  owner: 'case-manager',
  settings: {
    groundsWorkingDays: fromClock(
      {
        en: 'Working days for reasonable grounds, nationally',
        cy: 'Diwrnodau gwaith ar gyfer seiliau rhesymol, yn genedlaethol',
      },
      'working-days',
      'workingDays' in national.grounds ? national.grounds.workingDays : national.grounds.days,
      nationalBasis,
    ),
    panelGroundsDays: fromClock(
      { en: 'Days for reasonable grounds, by a local panel', cy: 'Dyddiau ar gyfer seiliau rhesymol, gan banel lleol' },
      'days',
      'days' in devolved.grounds ? devolved.grounds.days : devolved.grounds.workingDays,
      devolvedBasis,
    ),
    panelConclusiveDays: fromClock(
      {
        en: 'Days for conclusive grounds, by a local panel',
        cy: 'Dyddiau ar gyfer seiliau terfynol, gan banel lleol',
      },
      'days',
      devolved.conclusive ?? 90,
      devolvedBasis,
    ),
    waitingDays: ownNumber({
      words: {
        en: 'Days after reasonable grounds from which the wait for conclusive grounds is long',
        cy: 'Dyddiau ar ôl seiliau rhesymol y mae’r aros am seiliau terfynol yn hir ohonynt',
      },
      unit: 'days',
      least: 30,
      most: 730,
      value: 183,
      source: 'Ours: no time limit is set for conclusive grounds; half a year is long in a child’s life',
    }),
  },
  look: (picture, on, numbers) =>
    allLooks(
      picture.nrmReferrals.map(referral => {
        const due = dueOn(referral, numbers)
        if (due === null) return NOTHING
        const path = childPath(picture, '/exploitation')
        const { grounds_on } = referral
        return saidAfter(due, on, () => ({
          about: referral.id,
          severity: 'know',
          says: grounds_on === null ? GROUNDS_LATE : CONCLUSIVE_LATE,
          evidence: [
            { what: SENT, on: referral.submitted_on, path },
            ...(grounds_on === null ? [] : [{ what: GROUNDS, on: grounds_on, path }]),
          ],
          todo: { words: ASK, path },
        }))
      }),
    ),
})

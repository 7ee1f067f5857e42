import type { Code, CodeList } from '#kernel/code-list.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'

type Dates = { readonly from?: LocalDate; readonly until?: LocalDate }

const outcome = (group: string, code: string, en: string, cy: string, dates: Dates = {}): Code => ({
  code,
  label: { en, cy },
  group,
  ...dates,
})

const YOUTH_CAUTIONS: Dates = { from: localDate('2013-04-08') }
const BEFORE_YOUTH_CAUTIONS: Dates = { until: localDate('2013-04-07') }
const SENTENCING_CODE: Dates = { from: localDate('2020-12-01') }
const BEFORE_SENTENCING_CODE: Dates = { until: localDate('2020-11-30') }

const OUT_OF_COURT: readonly Code[] = [
  outcome('diversion', 'community-resolution', 'Community resolution', 'Datrysiad cymunedol'),
  outcome(
    'diversion',
    'community-resolution-police-facilitated',
    'Community resolution, facilitated by the police',
    'Datrysiad cymunedol, hwyluswyd gan yr heddlu',
  ),
  outcome(
    'diversion',
    'community-resolution-other-agency-facilitated',
    'Community resolution, facilitated by another agency',
    'Datrysiad cymunedol, hwyluswyd gan asiantaeth arall',
  ),
  outcome(
    'diversion',
    'community-resolution-with-service',
    'Community resolution with work by the service',
    'Datrysiad cymunedol gyda gwaith gan y gwasanaeth',
  ),
  outcome('diversion', 'outcome-20', 'Outcome 20: action by another body', 'Canlyniad 20: camau gan gorff arall'),
  outcome(
    'diversion',
    'outcome-21',
    'Outcome 21: further investigation not in the public interest',
    'Canlyniad 21: ymchwilio pellach heb fod er budd y cyhoedd',
    { from: localDate('2016-01-01') },
  ),
  outcome(
    'diversion',
    'outcome-22',
    'Outcome 22: diversion, no further action',
    'Canlyniad 22: dargyfeirio, dim camau pellach',
    { from: localDate('2019-04-01') },
  ),
  outcome(
    'diversion',
    'outcome-22-deferred',
    'Outcome 22: deferred prosecution or caution',
    'Canlyniad 22: erlyniad neu rybuddiad gohiriedig',
    { from: localDate('2019-04-01') },
  ),
  outcome('diversion', 'outcome-23', 'Outcome 23: deferred prosecution', 'Canlyniad 23: erlyniad gohiriedig', {
    from: localDate('2026-02-01'),
  }),
  outcome(
    'diversion-other',
    'other-informal-action-with-service',
    'Other informal action with work by the service',
    'Camau anffurfiol eraill gyda gwaith gan y gwasanaeth',
  ),
  outcome('diversion-other', 'other-informal-action', 'Other informal action', 'Camau anffurfiol eraill'),
  outcome('diversion-other', 'no-further-action', 'No further action', 'Dim camau pellach'),
  outcome('pre-court', 'youth-caution', 'Youth caution', 'Rhybuddiad ieuenctid', YOUTH_CAUTIONS),
  outcome(
    'pre-court',
    'youth-conditional-caution',
    'Youth conditional caution',
    'Rhybuddiad ieuenctid amodol',
    YOUTH_CAUTIONS,
  ),
  outcome('pre-court', 'reprimand', 'Reprimand', 'Cerydd', BEFORE_YOUTH_CAUTIONS),
  outcome('pre-court', 'final-warning', 'Final warning', 'Rhybudd terfynol', BEFORE_YOUTH_CAUTIONS),
]

const AT_COURT: readonly Code[] = [
  outcome('first-tier', 'referral-order', 'Referral order', 'Gorchymyn atgyfeirio'),
  outcome('first-tier', 'reparation-order', 'Reparation order', 'Gorchymyn gwneud iawn'),
  outcome('first-tier', 'absolute-discharge', 'Absolute discharge', 'Rhyddhad diamod'),
  outcome('first-tier', 'conditional-discharge', 'Conditional discharge', 'Rhyddhad amodol'),
  outcome('first-tier', 'fine', 'Fine', 'Dirwy'),
  outcome('first-tier', 'compensation', 'Compensation', 'Iawndal'),
  outcome('first-tier', 'bind-over', 'Bind over', 'Rhwymo'),
  outcome('community', 'youth-rehabilitation-order', 'Youth rehabilitation order', 'Gorchymyn adsefydlu ieuenctid', {
    from: localDate('2009-11-30'),
  }),
  outcome(
    'community',
    'youth-rehabilitation-order-iss',
    'Youth rehabilitation order with intensive supervision and surveillance',
    'Gorchymyn adsefydlu ieuenctid gyda goruchwyliaeth a gwyliadwriaeth ddwys',
    { from: localDate('2009-11-30') },
  ),
  outcome(
    'community',
    'youth-rehabilitation-order-fostering',
    'Youth rehabilitation order with fostering',
    'Gorchymyn adsefydlu ieuenctid gyda maethu',
    { from: localDate('2009-11-30') },
  ),
  outcome('custody', 'detention-and-training-order', 'Detention and training order', 'Gorchymyn cadw a hyfforddi'),
  outcome('custody', 'section-250', 'Detention, section 250', 'Cadw, adran 250', SENTENCING_CODE),
  outcome('custody', 'section-252a', 'Detention, section 252A (terrorism)', 'Cadw, adran 252A (terfysgaeth)', {
    from: localDate('2021-06-29'),
  }),
  outcome('custody', 'section-254', 'Extended detention, section 254', 'Cadw estynedig, adran 254', SENTENCING_CODE),
  outcome(
    'custody',
    'section-259',
    'Detention at His Majesty’s pleasure, section 259',
    'Cadw yn ôl ewyllys Ei Fawrhydi, adran 259',
    SENTENCING_CODE,
  ),
  outcome(
    'custody',
    'section-226-b',
    'Extended detention, section 226B',
    'Cadw estynedig, adran 226B',
    BEFORE_SENTENCING_CODE,
  ),
  outcome(
    'custody',
    'section-226-life',
    'Detention for life, section 226',
    'Cadw am oes, adran 226',
    BEFORE_SENTENCING_CODE,
  ),
  outcome(
    'custody',
    'section-90-91',
    'Detention, sections 90 and 91',
    'Cadw, adrannau 90 a 91',
    BEFORE_SENTENCING_CODE,
  ),
  outcome('custody', 'section-90-92', 'Detention, sections 90 to 92', 'Cadw, adrannau 90 i 92', BEFORE_SENTENCING_CODE),
  outcome('civil', 'youth-diversion-order', 'Youth diversion order', 'Gorchymyn dargyfeirio ieuenctid', {
    from: localDate('2026-04-29'),
  }),
  outcome('civil', 'criminal-behaviour-order', 'Criminal behaviour order', 'Gorchymyn ymddygiad troseddol', {
    from: localDate('2014-10-20'),
  }),
  outcome('civil', 'injunction', 'Injunction for antisocial behaviour', 'Gwaharddeb ymddygiad gwrthgymdeithasol'),
  outcome('no-finding', 'not-guilty', 'Found not guilty', 'Dyfarnwyd yn ddieuog'),
  outcome('no-finding', 'discontinued', 'Withdrawn or discontinued', 'Tynnwyd yn ôl neu daeth yr achos i ben'),
  outcome('not-grouped', 'other', 'Other', 'Arall'),
  outcome('not-grouped', 'not-known', 'Not known', 'Ddim yn gwybod'),
]

/**
 * What became of an offence. The list is our own, so that new law can be recorded on its first day; what the national
 * return makes of each entry stands in `return-mapping.ts`.
 */
export const OUTCOMES: CodeList = {
  id: 'outcome',
  source: [
    'Youth cautions from 8 April 2013: Legal Aid, Sentencing and Punishment of Offenders Act 2012',
    'Outcome 21 from January 2016, Outcome 22 from 1 April 2019: Home Office crime outcomes, as reported by YJLC and Kingsley Napley',
    'Outcome 23: government guidance on child knife possession, 12 February 2026; first day to be checked',
    'Youth rehabilitation orders from 30 November 2009: Criminal Justice and Immigration Act 2008',
    'Sections 250, 254, 259 for convictions from 1 December 2020, section 252A from 29 June 2021: Sentencing Act 2020',
    'Sections 90 to 92 and 226 to 226B until then: Powers of Criminal Courts (Sentencing) Act 2000, Criminal Justice Act 2003',
    'Youth diversion orders: Crime and Policing Act 2026, Royal Assent 29 April 2026; commencement to be checked',
    'Criminal behaviour orders from 20 October 2014: Anti-social Behaviour, Crime and Policing Act 2014',
    'Groups: the national return’s. That custody, youth cautions and diversion are grouped so was seen; first-tier and community membership to be checked',
  ].join('. '),
  codes: [...OUT_OF_COURT, ...AT_COURT],
}

import type { Calendar } from '../calendar.ts'
import { type InspectionPlan, shortfall, strength, toPartner, toService } from '../inspection-plan.ts'
import { accepted } from '../recommendation-answers.ts'

/** Honest at last, and in Welsh: based on cases, and no better than they are. */
export const selfAssessmentOfLately = ({ day }: Calendar): InspectionPlan => ({
  days: { published: day(-290) },
  about: {
    origin: 'self-assessment',
    framework: 'hmip-2025-full',
    led_by: 'Tîm rheoli’r gwasanaeth',
    children_cases: 14,
    victim_cases: 9,
    score: 3,
    out_of: 18,
    overall: 'inadequate',
    summary:
      'Annigonol o hyd. Darllenwyd 14 o achosion plant a naw achos dioddefwyr, pob un gan ddau berson. Mae asesu wedi gwella; nid felly cynllunio.',
    where_published: 'Papurau’r bwrdd rheoli',
  },
  ratings: {
    '1.1': 'requires-improvement',
    '1.2': 'inadequate',
    '1.3': 'inadequate',
    '2.1': 'requires-improvement',
    '2.2': 'inadequate',
    '2.3': 'requires-improvement',
    V1: 'inadequate',
  },
  results: {
    '2.1.1': [8, 14],
    '2.1.2': [7, 13],
    '2.1.3': [7, 12],
    '2.2.1': [7, 14],
    '2.2.2': [5, 13],
    '2.2.3': [5, 12],
    '2.3.1': [9, 14],
    '2.3.2': [7, 13],
    '2.3.3': [7, 12],
    'V1.1': [4, 9],
  },
  findings: {
    'board-lately': strength(
      '1.1.1',
      'Mae’r cadeirydd annibynnol yn herio’r partneriaid, ac mae pob aelod o’r bwrdd wedi cael cyfnod sefydlu.',
    ),
    'asking-lately': strength(
      '2.1.2',
      'Mae asesiadau bellach yn gofyn am gamfanteisio ac am niwed y tu allan i’r cartref. Mewn saith o’r 13 achos roedd hynny’n ddigonol; dau o naw oedd y ffigur yn 2024.',
    ),
    'plans-lately': shortfall(
      '2.2.2',
      'Mewn wyth o’r 13 achos nid oedd y cynllun yn dweud pwy fyddai’n gwneud beth i gadw’r plentyn yn ddiogel.',
    ),
    'victims-lately': shortfall(
      'V1.1',
      'Ni chysylltwyd â phum dioddefwr o’r naw mewn pryd, ac ni ofynnwyd iddynt beth fyddai’n eu cadw’n ddiogel.',
    ),
  },
  recommendations: {
    'plans-r-lately': toService({
      asks: 'Dweud ym mhob cynllun pwy fydd yn gwneud beth, ac erbyn pryd, i gadw’r plentyn ac eraill yn ddiogel.',
      from: ['plans-lately'],
      priority: 'high',
      due: day(-110),
      answers: [accepted(day(-276))],
    }),
  },
})

/** The service’s own quality lead, on posts that are empty now and on work that one manager signs. */
export const internalAuditOfLately = ({ day }: Calendar): InspectionPlan => ({
  days: { fieldwork: [day(-83), day(-72)], published: day(-62) },
  about: {
    origin: 'internal-audit',
    title: 'Posts that partners provide, and oversight',
    framework: 'hmip-2025-full',
    led_by: 'Huw Talrhedyn',
    summary:
      'Two posts that partners must provide are empty, and one manager signs everything. We have been told each of these before.',
    where_published: 'The board’s papers',
  },
  findings: {
    'health-lately': shortfall(
      '1.2.1',
      'The health worker’s post has been empty for more than a year, and nobody covers it. Children’s health needs are written down and not assessed.',
    ),
    'education-lately': shortfall(
      '1.2.1',
      'The education worker has left and was not replaced. Nobody follows up children who are offered fewer hours than they are entitled to.',
    ),
    'oversight-lately': shortfall(
      '1.2.3',
      'One team manager still countersigns the work of the whole service. Most assessments that are signed carry no comment.',
    ),
  },
  recommendations: {
    'health-r-lately': toPartner('health', {
      asks: 'Fill the health worker’s post, and cover it until it is filled.',
      from: ['health-lately'],
      priority: 'high',
      due: day(28),
      answers: [],
    }),
    'education-r-lately': toPartner('education', {
      asks: 'Fill the education worker’s post, and follow up every child who is offered too few hours.',
      from: ['education-lately'],
      priority: 'high',
      due: day(28),
      answers: [accepted(day(-34))],
    }),
    'oversight-r-lately': toService({
      asks: 'Appoint to the second team manager’s post, and share countersigning between the two.',
      from: ['oversight-lately'],
      priority: 'medium',
      due: day(60),
      answers: [accepted(day(-48))],
    }),
  },
})

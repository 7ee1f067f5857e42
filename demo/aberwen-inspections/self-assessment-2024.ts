import { type InspectionPlan, shortfall, strength, toService } from '../inspection-plan.ts'
import { accepted } from '../recommendation-answers.ts'

/** What the managers thought of their service ten months before inspectors came: far too well. No case was read for it. */
export const SELF_ASSESSMENT_2024: InspectionPlan = {
  days: { published: '2024-01-31' },
  about: {
    origin: 'self-assessment',
    framework: 'hmip-2021',
    led_by: 'Tîm rheoli’r gwasanaeth',
    score: 19,
    out_of: 36,
    overall: 'good',
    summary:
      'Rydym yn barod ar gyfer arolygiad. Seiliwyd y graddau ar drafodaeth yn y tîm rheoli; ni ddarllenwyd achosion eleni.',
    where_published: 'Papurau’r bwrdd rheoli, Chwefror 2024',
  },
  ratings: {
    '1.1': 'good',
    '1.2': 'requires-improvement',
    '1.3': 'good',
    '1.4': 'requires-improvement',
    '2.1': 'good',
    '2.2': 'requires-improvement',
    '2.3': 'good',
    '2.4': 'requires-improvement',
    '3.1': 'good',
    '3.2': 'requires-improvement',
    '3.3': 'good',
    '3.4': 'good',
  },
  findings: {
    'board-sa-2024': strength(
      '1.1.1',
      'Mae gan y bwrdd weledigaeth glir, ac mae presenoldeb y partneriaid wedi gwella.',
    ),
    'oversight-sa-2024': shortfall('1.2.3', 'Nid yw pob sesiwn oruchwylio’n cael ei chynnal fel y’i trefnwyd.'),
    'policies-sa-2024': shortfall(
      '1.4.1',
      'Mae rhai polisïau heb eu hadolygu mewn pryd. Rhoddir sylw iddynt yn ystod y flwyddyn.',
    ),
    'assessment-sa-2024': strength(
      '3.1.2',
      'Mae asesiadau o ddiogelwch plant yn gyson dda, ac mae’r staff i gyd wedi cael hyfforddiant ar gamfanteisio.',
    ),
  },
  recommendations: {
    'policies-r-sa-2024': toService({
      asks: 'Adolygu’r polisïau sy’n weddill cyn yr haf.',
      from: ['policies-sa-2024'],
      priority: 'low',
      due: '2024-06-28',
      answers: [accepted('2024-02-12')],
    }),
  },
}

import { type CodeList, codes } from '#kernel/code-list.ts'

export const PROVISION_TYPES: CodeList = {
  id: 'provision-type',
  source: 'Provision types of key performance indicator 2 (YJB calculation code, August 2026)',
  codes: codes({
    'school-full-time': ['School, full time', 'Ysgol, llawn amser'],
    'school-part-time': ['School, part time', 'Ysgol, rhan amser'],
    'mainstream-school': ['Mainstream school', 'Ysgol brif ffrwd'],
    'pupil-referral-unit': ['Pupil referral unit', 'Uned cyfeirio disgyblion'],
    'alternative-provision-pru-full-time': [
      'Alternative provision in a pupil referral unit, full time',
      'Darpariaeth amgen mewn uned cyfeirio disgyblion, llawn amser',
    ],
    'alternative-provision-pru-part-time': [
      'Alternative provision in a pupil referral unit, part time',
      'Darpariaeth amgen mewn uned cyfeirio disgyblion, rhan amser',
    ],
    'alternative-provision': ['Alternative provision', 'Darpariaeth amgen'],
    'alternative-provision-other-full-time': [
      'Other alternative provision, full time',
      'Darpariaeth amgen arall, llawn amser',
    ],
    'alternative-provision-other-part-time': [
      'Other alternative provision, part time',
      'Darpariaeth amgen arall, rhan amser',
    ],
    'alternative-provision-above-school-age': [
      'Alternative provision above school age',
      'Darpariaeth amgen uwchlaw oedran ysgol',
    ],
    'electively-home-educated': ['Elective home education', 'Addysg yn y cartref'],
    college: ['College', 'Coleg'],
    'education-re-engagement-programme': ['Education re-engagement programme', 'Rhaglen ailymgysylltu ag addysg'],
    traineeship: ['Traineeship', 'Hyfforddeiaeth'],
    'training-course-apprenticeship': ['Training course or apprenticeship', 'Cwrs hyfforddi neu brentisiaeth'],
    'supported-internship': ['Supported internship', 'Interniaeth â chymorth'],
    'mentoring-circle': ['Mentoring circle', 'Cylch mentora'],
    employment: ['Employment', 'Cyflogaeth'],
    'full-time-employment': ['Full-time employment', 'Cyflogaeth lawn amser'],
    'part-time-employment': ['Part-time employment', 'Cyflogaeth ran-amser'],
    'self-employment': ['Self-employment', 'Hunangyflogaeth'],
    'voluntary-work': ['Voluntary work', 'Gwaith gwirfoddol'],
    university: ['University', 'Prifysgol'],
    none: ['None', 'Dim'],
  }),
}

import { type CodeList, codes } from '#kernel/code-list.ts'

export const PROFESSIONAL_ROLES: CodeList = {
  id: 'professional-role',
  source: 'Own list',
  codes: codes({
    'social-worker': ['Social worker', 'Gweithiwr cymdeithasol'],
    'reviewing-officer': ['Independent reviewing officer', 'Swyddog adolygu annibynnol'],
    'personal-adviser': ['Personal adviser', 'Cynghorydd personol'],
    'early-help-worker': ['Early help worker', 'Gweithiwr cymorth cynnar'],
    teacher: ['Teacher or school lead', 'Athro neu arweinydd ysgol'],
    'learning-needs-coordinator': [
      'SEN or ALN co-ordinator',
      'Cydlynydd anghenion addysgol arbennig neu anghenion dysgu ychwanegol',
    ],
    'careers-adviser': ['Careers adviser', 'Cynghorydd gyrfaoedd'],
    doctor: ['Doctor', 'Meddyg'],
    nurse: ['Nurse', 'Nyrs'],
    'mental-health-worker': ['Mental health worker', 'Gweithiwr iechyd meddwl'],
    'substance-worker': ['Substance use worker', 'Gweithiwr defnyddio sylweddau'],
    'speech-language-therapist': ['Speech and language therapist', 'Therapydd lleferydd ac iaith'],
    psychologist: ['Psychologist', 'Seicolegydd'],
    'police-officer': ['Police officer', 'Swyddog heddlu'],
    'probation-officer': ['Probation officer', 'Swyddog prawf'],
    solicitor: ['Solicitor', 'Cyfreithiwr'],
    advocate: ['Advocate', 'Eiriolwr'],
    'youth-worker': ['Youth worker', 'Gweithiwr ieuenctid'],
    'exploitation-worker': ['Exploitation worker', 'Gweithiwr camfanteisio'],
    'housing-officer': ['Housing officer', 'Swyddog tai'],
    'custody-worker': ['Worker in custody', 'Gweithiwr yn y ddalfa'],
    other: ['Other', 'Arall'],
  }),
}

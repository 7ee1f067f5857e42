import { type CodeList, codes } from '#kernel/code-list.ts'

export const REQUIREMENTS: CodeList = {
  id: 'requirement',
  source: 'Sentencing Act 2020 s174, youth rehabilitation requirements table; the rest are ours',
  codes: codes({
    activity: ['Activity requirement', 'Gofyniad gweithgaredd'],
    'extended-activity': ['Extended activity requirement', 'Gofyniad gweithgaredd estynedig'],
    supervision: ['Supervision requirement', 'Gofyniad goruchwylio'],
    'unpaid-work': ['Unpaid work requirement', 'Gofyniad gwaith heb dâl'],
    programme: ['Programme requirement', 'Gofyniad rhaglen'],
    'attendance-centre': ['Attendance centre requirement', 'Gofyniad canolfan fynychu'],
    'prohibited-activity': ['Prohibited activity requirement', 'Gofyniad gweithgaredd gwaharddedig'],
    curfew: ['Curfew requirement', 'Gofyniad cyrffyw'],
    exclusion: ['Exclusion requirement', 'Gofyniad gwahardd'],
    residence: ['Residence requirement', 'Gofyniad preswylio'],
    'local-authority-residence': ['Local authority residence requirement', 'Gofyniad preswylio gydag awdurdod lleol'],
    fostering: ['Fostering requirement', 'Gofyniad maethu'],
    'mental-health-treatment': ['Mental health treatment requirement', 'Gofyniad triniaeth iechyd meddwl'],
    'drug-treatment': ['Drug treatment requirement', 'Gofyniad triniaeth cyffuriau'],
    'drug-testing': ['Drug testing requirement', 'Gofyniad profi am gyffuriau'],
    'intoxicating-substance-treatment': [
      'Intoxicating substance treatment requirement',
      'Gofyniad triniaeth sylweddau meddwol',
    ],
    education: ['Education requirement', 'Gofyniad addysg'],
    'electronic-monitoring': [
      'Electronic compliance monitoring requirement',
      'Gofyniad monitro cydymffurfio electronig',
    ],
    'electronic-whereabouts': ['Electronic whereabouts monitoring requirement', 'Gofyniad monitro lleoliad electronig'],
    reparation: ['Reparation', 'Gwneud iawn'],
    'contract-term': ['Term of a referral order contract', 'Amod contract gorchymyn atgyfeirio'],
    'caution-condition': ['Condition of a youth conditional caution', 'Amod rhybuddiad ieuenctid amodol'],
    'licence-condition': ['Licence condition', 'Amod trwydded'],
    other: ['Other', 'Arall'],
  }),
}

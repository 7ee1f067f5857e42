import { type CodeList, codes } from '#kernel/code-list.ts'

export const LEARNING_NEEDS: CodeList = {
  id: 'learning-need',
  source: 'Own list after the types of need in the school censuses of England and Wales; to be checked against them',
  codes: codes({
    'speech-language-communication': [
      'Speech, language and communication needs',
      'Anghenion lleferydd, iaith a chyfathrebu',
    ],
    autism: ['Autism', 'Awtistiaeth'],
    'attention-deficit': ['Attention deficit hyperactivity disorder', 'Anhwylder diffyg canolbwyntio a gorfywiogrwydd'],
    'specific-learning-difficulty': [
      'Specific learning difficulty, such as dyslexia',
      'Anhawster dysgu penodol, fel dyslecsia',
    ],
    'moderate-learning-difficulty': ['Moderate learning difficulty', 'Anhawster dysgu cymedrol'],
    'severe-learning-difficulty': ['Severe learning difficulty', 'Anhawster dysgu difrifol'],
    'profound-learning-difficulty': ['Profound and multiple learning difficulty', 'Anhawster dysgu dwys a lluosog'],
    'social-emotional-mental-health': [
      'Social, emotional and mental health needs',
      'Anghenion cymdeithasol, emosiynol ac iechyd meddwl',
    ],
    hearing: ['Hearing impairment', 'Nam ar y clyw'],
    vision: ['Vision impairment', 'Nam ar y golwg'],
    physical: ['Physical disability', 'Anabledd corfforol'],
    other: ['Other', 'Arall'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}

import { type CodeList, codes } from '#kernel/code-list.ts'

export const HEALTH_AREAS: CodeList = {
  id: 'health-area',
  source:
    'Own list: key performance indicators 4 (mental health) and 5 (substance misuse), and the needs inspectors ask about',
  codes: codes({
    'mental-health': ['Mental health and emotional wellbeing', 'Iechyd meddwl a lles emosiynol'],
    'substance-use': ['Substance use', 'Defnyddio sylweddau'],
    'speech-language-communication': ['Speech, language and communication', 'Lleferydd, iaith a chyfathrebu'],
    'physical-health': ['Physical health', 'Iechyd corfforol'],
    neurodiversity: ['Neurodiversity', 'Niwroamrywiaeth'],
  }),
}

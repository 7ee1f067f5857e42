import { localDate } from '#kernel/local-date.ts'
import type { AssessmentForm, Section } from '../form.ts'
import { BEHAVIOUR } from './behaviour.ts'
import { CIRCUMSTANCES } from './circumstances.ts'
import { factorSection } from './factor-section.ts'
import { EXIT, LEVELS_OF_CONCERN, OWN_PLAN, PART, SAFETY_OF_THOSE_HARMED } from './shared-sections.ts'
import { UNDERSTANDING } from './understanding.ts'
import { WHAT_COMES_NEXT } from './what-comes-next.ts'

const INFORMATION: readonly Section[] = [
  {
    kind: 'questions',
    id: 'circumstances',
    title: { en: 'The child’s life', cy: 'Bywyd y plentyn' },
    questions: [
      CIRCUMSTANCES.lifeNow,
      CIRCUMSTANCES.identityAndDiversity,
      CIRCUMSTANCES.familyAndHome,
      CIRCUMSTANCES.relationships,
      CIRCUMSTANCES.lifestyleAndPeers,
      CIRCUMSTANCES.exploitationAndPressure,
    ],
    known: ['home', 'family', 'care', 'language', 'self-assessment'],
  },
  {
    kind: 'questions',
    id: 'development',
    title: { en: 'Growing up, learning and health', cy: 'Tyfu i fyny, dysgu ac iechyd' },
    questions: [
      CIRCUMSTANCES.developmentAndTrauma,
      CIRCUMSTANCES.learningAndWork,
      CIRCUMSTANCES.healthAndSubstances,
      CIRCUMSTANCES.communication,
    ],
    known: ['education', 'health', 'professionals'],
  },
  factorSection('need', { always: 'all', page: 'needs', known: ['health', 'education', 'care'] }),
  {
    kind: 'questions',
    id: 'behaviour',
    title: { en: 'What happened', cy: 'Beth ddigwyddodd' },
    questions: [
      BEHAVIOUR.whatHappened,
      BEHAVIOUR.whyItHappened,
      BEHAVIOUR.viewOfHarm,
      BEHAVIOUR.historyOfBehaviour,
      BEHAVIOUR.informationFromPartners,
      BEHAVIOUR.informationMissing,
    ],
    known: ['offences', 'incidents', 'professionals'],
  },
]

const EXPLANATIONS: readonly Section[] = [
  {
    kind: 'questions',
    id: 'hopes',
    page: 'strengths',
    title: { en: 'Hopes', cy: 'Gobeithion' },
    questions: [UNDERSTANDING.strengthsAndHopes],
  },
  factorSection('desistance-for', { always: 'all', page: 'strengths', known: ['self-assessment', 'education'] }),
  factorSection('desistance-against', { always: 'all', page: 'what-stands-in-the-way', known: ['offences', 'home'] }),
  {
    kind: 'questions',
    id: 'understanding',
    title: { en: 'Understanding the behaviour', cy: 'Deall yr ymddygiad' },
    lead: {
      en: 'Facts stand on the pages before. Here, say what they mean.',
      cy: 'Mae’r ffeithiau ar y tudalennau blaenorol. Yma, dywedwch beth maent yn ei olygu.',
    },
    questions: [
      UNDERSTANDING.patternAndTriggers,
      UNDERSTANDING.attitudeAndUnderstanding,
      UNDERSTANDING.otherBehaviour,
      UNDERSTANDING.reoffendingExplained,
    ],
    known: ['offences', 'incidents'],
  },
  factorSection('child-safety', { always: 'all', page: 'childs-safety', known: ['care', 'incidents', 'health'] }),
  {
    kind: 'questions',
    id: 'safety-ahead',
    page: 'childs-safety',
    title: { en: 'What could happen to the child', cy: 'Beth allai ddigwydd i’r plentyn' },
    questions: [UNDERSTANDING.safetyScenarios],
  },
  factorSection('others-safety', { always: 'all', page: 'others-safety', known: ['offences', 'incidents'] }),
  {
    kind: 'questions',
    id: 'harm-ahead',
    page: 'others-safety',
    title: { en: 'What could happen to others', cy: 'Beth allai ddigwydd i eraill' },
    questions: [UNDERSTANDING.harmScenarios],
  },
  SAFETY_OF_THOSE_HARMED,
  {
    kind: 'questions',
    id: 'protection',
    title: { en: 'What protects', cy: 'Yr hyn sy’n amddiffyn' },
    questions: [UNDERSTANDING.protectiveMeasures],
    known: ['family', 'care', 'professionals'],
  },
]

const PATHWAYS: readonly Section[] = [
  {
    kind: 'questions',
    id: 'custody-and-resettlement',
    title: { en: 'Custody and resettlement', cy: 'Y ddalfa ac ailsefydlu' },
    questions: [WHAT_COMES_NEXT.custodySafety, WHAT_COMES_NEXT.resettlement],
    known: ['home', 'family', 'health', 'education'],
    appliesTo: 'custody',
  },
  OWN_PLAN,
  PART,
  {
    kind: 'questions',
    id: 'report',
    title: { en: 'The report', cy: 'Yr adroddiad' },
    questions: [WHAT_COMES_NEXT.reportProposal],
    known: ['offences'],
    appliesTo: 'report',
  },
]

/** Court orders, custody and reports: information first, then what it means, then what should be done. */
export const COURT_1: AssessmentForm = {
  id: 'court',
  version: '1',
  from: localDate('2019-04-01'),
  name: { en: 'Court', cy: 'Llys' },
  about: {
    en: 'For court orders, custody, bail and reports. Information comes first, then what it means, then what should be done.',
    cy: 'Ar gyfer gorchmynion llys, y ddalfa, mechnïaeth ac adroddiadau. Daw’r wybodaeth yn gyntaf, yna’r hyn y mae’n ei olygu, ac yna’r hyn y dylid ei wneud.',
  },
  source:
    'Own questions, in the order of work of AssetPlus: information, explanations and conclusions, pathways and planning; under the Standards for children in the youth justice system, in force from 1 April 2019',
  sections: [...INFORMATION, ...EXPLANATIONS, ...PATHWAYS, LEVELS_OF_CONCERN, EXIT],
}

import { localDate } from '#kernel/local-date.ts'
import type { AssessmentForm } from '../form.ts'
import { BEHAVIOUR } from './behaviour.ts'
import { CIRCUMSTANCES } from './circumstances.ts'
import { factorSection } from './factor-section.ts'
import { EXIT, LEVELS_OF_CONCERN, OWN_PLAN, PART, SAFETY_OF_THOSE_HARMED } from './shared-sections.ts'
import { UNDERSTANDING } from './understanding.ts'

/** Prevention and diversion: short, and in the order in which one gets to know a child. At most seven pages. */
export const PREVENTION_1: AssessmentForm = {
  id: 'prevention',
  version: '1',
  from: localDate('2019-04-01'),
  name: { en: 'Prevention and diversion', cy: 'Atal a dargyfeirio' },
  about: {
    en: 'For prevention, diversion and out-of-court disposals. The child’s life comes first, what happened second, then what helps.',
    cy: 'Ar gyfer atal, dargyfeirio a datrysiadau y tu allan i’r llys. Daw bywyd y plentyn yn gyntaf, yr hyn a ddigwyddodd yn ail, ac yna’r hyn sy’n helpu.',
  },
  source:
    'Own questions, in the order of thought that the Youth Justice Board’s Prevention and Diversion Assessment Tool follows; under the Standards for children in the youth justice system, in force from 1 April 2019',
  sections: [
    {
      kind: 'questions',
      id: 'circumstances',
      title: { en: 'The child’s life', cy: 'Bywyd y plentyn' },
      questions: [
        CIRCUMSTANCES.lifeNow,
        CIRCUMSTANCES.identityAndDiversity,
        CIRCUMSTANCES.familyAndHome,
        CIRCUMSTANCES.exploitationAndPressure,
      ],
      known: ['home', 'family', 'education', 'care', 'language', 'self-assessment'],
    },
    {
      kind: 'questions',
      id: 'behaviour',
      title: { en: 'What happened', cy: 'Beth ddigwyddodd' },
      questions: [BEHAVIOUR.whatHappened, BEHAVIOUR.whyItHappened, BEHAVIOUR.viewOfHarm],
      known: ['offences', 'incidents'],
    },
    factorSection('need', {
      always: [
        'need-mental-health',
        'need-communication',
        'need-substances',
        'need-neurodiversity',
        'need-education',
        'need-care',
      ],
      page: 'needs',
      known: ['health', 'education', 'care'],
    }),
    {
      kind: 'questions',
      id: 'hopes',
      page: 'needs',
      title: { en: 'Hopes', cy: 'Gobeithion' },
      questions: [UNDERSTANDING.strengthsAndHopes],
    },
    factorSection('desistance-for', { always: 'none', page: 'needs' }),
    factorSection('desistance-against', { always: 'none', page: 'needs' }),
    factorSection('child-safety', { always: 'all', page: 'childs-safety', known: ['care', 'incidents', 'health'] }),
    factorSection('others-safety', {
      always: ['harm-violence', 'harm-weapon', 'harm-sexual', 'harm-named-person'],
      page: 'others-safety',
      known: ['offences', 'incidents'],
    }),
    SAFETY_OF_THOSE_HARMED,
    OWN_PLAN,
    PART,
    LEVELS_OF_CONCERN,
    EXIT,
  ],
}

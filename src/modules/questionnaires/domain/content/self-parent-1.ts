import { localDate } from '#kernel/local-date.ts'
import { FEELINGS, TRUTH, WORDS_ONLY } from '../answer-choices.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { ANYTHING_ELSE, TALK_TODAY } from './last-questions.ts'

/** A parent’s or carer’s view of their child, of home and of what would help. */
export const SELF_PARENT_1: Questionnaire = {
  id: 'self-parent-or-carer',
  version: '1',
  from: localDate('2020-01-01'),
  name: { en: 'About you and your child', cy: 'Amdanoch chi a’ch plentyn' },
  greeting: [
    {
      en: 'You know your child best. We want to hear from you.',
      cy: 'Chi sy’n adnabod eich plentyn orau. Rydyn ni eisiau clywed gennych chi.',
    },
    { en: 'There are no wrong answers.', cy: 'Does dim atebion anghywir.' },
    {
      en: 'You can leave out any question. You can ask for help.',
      cy: 'Gallwch adael unrhyw gwestiwn allan. Gallwch ofyn am help.',
    },
    {
      en: 'The people who work with your child will read what you say. If someone might not be safe, they will talk to you and may tell others who can help.',
      cy: 'Bydd y bobl sy’n gweithio gyda’ch plentyn yn darllen beth rydych yn ei ddweud. Os efallai nad yw rhywun yn ddiogel, byddan nhw’n siarad â chi, ac efallai’n dweud wrth eraill sy’n gallu helpu.',
    },
  ],
  source: 'Own words, in the order in which a conversation would go',
  questions: [
    {
      id: 'proud-of',
      asks: {
        en: 'What are you proud of in your child?',
        cy: 'Beth am eich plentyn sy’n eich gwneud yn falch?',
      },
      choices: WORDS_ONLY,
    },
    {
      id: 'family-life',
      asks: { en: 'How are things at home right now?', cy: 'Sut mae pethau gartref ar hyn o bryd?' },
      choices: FEELINGS,
    },
    {
      id: 'child-learning',
      asks: {
        en: 'How is school, college or work for your child?',
        cy: 'Sut mae’r ysgol, y coleg neu’r gwaith i’ch plentyn?',
      },
      choices: FEELINGS,
    },
    {
      id: 'knows-where',
      asks: {
        en: 'I know where my child is in the evening.',
        cy: 'Dw i’n gwybod ble mae fy mhlentyn gyda’r nos.',
      },
      choices: TRUTH,
    },
    {
      id: 'child-safe-at-home',
      asks: { en: 'My child is safe at home.', cy: 'Mae fy mhlentyn yn ddiogel gartref.' },
      choices: TRUTH,
      bearsOnSafety: ['sometimes', 'not-true', 'not-sure'],
    },
    {
      id: 'carer-safe-at-home',
      asks: { en: 'I feel safe at home.', cy: 'Dw i’n teimlo’n ddiogel gartref.' },
      choices: TRUTH,
      bearsOnSafety: ['sometimes', 'not-true'],
    },
    {
      id: 'child-made-to-do-things',
      asks: {
        en: 'Someone makes my child do things that are not right.',
        cy: 'Mae rhywun yn gwneud i fy mhlentyn wneud pethau sydd ddim yn iawn.',
      },
      choices: TRUTH,
      bearsOnSafety: ['true', 'sometimes'],
    },
    {
      id: 'child-hurt-or-threatened',
      asks: {
        en: 'Someone has hurt or threatened my child.',
        cy: 'Mae rhywun wedi brifo neu fygwth fy mhlentyn.',
      },
      choices: TRUTH,
      bearsOnSafety: ['true', 'sometimes'],
    },
    {
      id: 'child-hurts-self',
      asks: {
        en: 'I worry that my child may hurt themselves.',
        cy: 'Dw i’n poeni y gallai fy mhlentyn frifo ei hun.',
      },
      choices: TRUTH,
      bearsOnSafety: ['true', 'sometimes'],
    },
    {
      id: 'what-worries-you',
      asks: { en: 'What worries you most?', cy: 'Beth sy’n eich poeni fwyaf?' },
      choices: WORDS_ONLY,
      bearsOnSafety: [],
    },
    {
      id: 'what-helps-child',
      asks: { en: 'What would help your child?', cy: 'Beth fyddai’n helpu eich plentyn?' },
      choices: WORDS_ONLY,
    },
    {
      id: 'what-helps-family',
      asks: { en: 'What would help you as a family?', cy: 'Beth fyddai’n eich helpu fel teulu?' },
      choices: WORDS_ONLY,
    },
    TALK_TODAY,
    ANYTHING_ELSE,
  ],
}

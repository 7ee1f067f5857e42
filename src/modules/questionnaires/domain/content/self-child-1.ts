import { localDate } from '#kernel/local-date.ts'
import { FEELINGS, TRUTH, WORDS_ONLY } from '../answer-choices.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { ANYTHING_ELSE, TALK_TODAY } from './last-questions.ts'

/** The child’s own view of their life: what is good first, what is hard in the middle, hope at the end. */
export const SELF_CHILD_1: Questionnaire = {
  id: 'self-child',
  version: '1',
  from: localDate('2020-01-01'),
  name: { en: 'About you', cy: 'Amdanoch chi' },
  greeting: [
    { en: 'We want to know how things are for you.', cy: 'Rydyn ni eisiau gwybod sut mae pethau i chi.' },
    { en: 'There are no wrong answers.', cy: 'Does dim atebion anghywir.' },
    {
      en: 'You can leave out any question. You can ask for help.',
      cy: 'Gallwch adael unrhyw gwestiwn allan. Gallwch ofyn am help.',
    },
    {
      en: 'The people who work with you will read what you say. If you might not be safe, they will talk to you and may tell others who can help.',
      cy: 'Bydd y bobl sy’n gweithio gyda chi yn darllen beth rydych yn ei ddweud. Os efallai nad ydych yn ddiogel, byddan nhw’n siarad â chi, ac efallai’n dweud wrth eraill sy’n gallu helpu.',
    },
  ],
  source: 'Own words, in the order in which a conversation would go',
  questions: [
    {
      id: 'how-things-are',
      asks: { en: 'How are things for you right now?', cy: 'Sut mae pethau i chi ar hyn o bryd?' },
      choices: FEELINGS,
    },
    {
      id: 'good-at',
      asks: { en: 'What are you good at?', cy: 'Beth ydych chi’n dda am ei wneud?' },
      help: { en: 'It can be anything. What would a friend say?', cy: 'Unrhyw beth. Beth fyddai ffrind yn ei ddweud?' },
      choices: WORDS_ONLY,
    },
    {
      id: 'home',
      asks: { en: 'How are things where you live?', cy: 'Sut mae pethau lle rydych yn byw?' },
      choices: FEELINGS,
    },
    {
      id: 'safe-at-home',
      asks: { en: 'I feel safe where I live.', cy: 'Dw i’n teimlo’n ddiogel lle dw i’n byw.' },
      choices: TRUTH,
      bearsOnSafety: ['sometimes', 'not-true'],
    },
    {
      id: 'learning',
      asks: { en: 'How is school, college or work?', cy: 'Sut mae’r ysgol, y coleg neu’r gwaith?' },
      choices: FEELINGS,
    },
    {
      id: 'good-friends',
      asks: { en: 'I have friends who are good for me.', cy: 'Mae gen i ffrindiau sy’n dda i mi.' },
      choices: TRUTH,
    },
    {
      id: 'safe-outside',
      asks: { en: 'I feel safe when I am out.', cy: 'Dw i’n teimlo’n ddiogel pan dw i allan.' },
      choices: TRUTH,
      bearsOnSafety: ['not-true'],
    },
    {
      id: 'made-to-do-things',
      asks: {
        en: 'Someone makes me do things I don’t want to do.',
        cy: 'Mae rhywun yn gwneud i mi wneud pethau dw i ddim eisiau eu gwneud.',
      },
      choices: TRUTH,
      bearsOnSafety: ['true', 'sometimes'],
    },
    {
      id: 'hurt-or-scared',
      asks: { en: 'Someone hurts me or scares me.', cy: 'Mae rhywun yn fy mrifo neu’n codi ofn arna i.' },
      choices: TRUTH,
      bearsOnSafety: ['true', 'sometimes'],
    },
    {
      id: 'online',
      asks: {
        en: 'Something online has upset me or scared me.',
        cy: 'Mae rhywbeth ar-lein wedi fy ypsetio neu wedi codi ofn arna i.',
      },
      choices: TRUTH,
      bearsOnSafety: ['true', 'sometimes'],
    },
    {
      id: 'feelings',
      asks: { en: 'How do you feel most days?', cy: 'Sut rydych chi’n teimlo fel arfer?' },
      choices: FEELINGS,
      bearsOnSafety: ['bad'],
    },
    {
      id: 'hurt-myself',
      asks: { en: 'I have wanted to hurt myself.', cy: 'Dw i wedi bod eisiau brifo fy hun.' },
      help: {
        en: 'Many people feel like this at some time. You can get help. You can tell the person who is with you.',
        cy: 'Mae llawer o bobl yn teimlo fel hyn rywbryd. Gallwch gael help. Gallwch ddweud wrth y person sydd gyda chi.',
      },
      choices: TRUTH,
      bearsOnSafety: ['true', 'sometimes', 'not-sure'],
    },
    {
      id: 'drink-and-drugs',
      asks: { en: 'I drink alcohol, vape or take drugs.', cy: 'Dw i’n yfed alcohol, yn fepio neu’n cymryd cyffuriau.' },
      choices: TRUTH,
    },
    {
      id: 'what-happened',
      asks: {
        en: 'Why do you think you have come to us?',
        cy: 'Pam ydych chi’n meddwl eich bod wedi dod aton ni?',
      },
      choices: WORDS_ONLY,
    },
    {
      id: 'change',
      asks: { en: 'What would you like to change?', cy: 'Beth hoffech chi ei newid?' },
      choices: WORDS_ONLY,
    },
    {
      id: 'what-helps',
      asks: { en: 'What would help you?', cy: 'Beth fyddai’n eich helpu?' },
      choices: WORDS_ONLY,
    },
    {
      id: 'talking-to-us',
      asks: {
        en: 'How can we make it easy for you to talk to us?',
        cy: 'Sut gallwn ni ei gwneud hi’n hawdd i chi siarad â ni?',
      },
      help: {
        en: 'For example: short words, pictures, more time, Welsh or another language.',
        cy: 'Er enghraifft: geiriau byr, lluniau, mwy o amser, Cymraeg neu iaith arall.',
      },
      choices: WORDS_ONLY,
    },
    TALK_TODAY,
    ANYTHING_ELSE,
  ],
}

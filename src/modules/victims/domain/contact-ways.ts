import { type CodeList, codes } from '#kernel/code-list.ts'

/** In what way somebody is in touch with a victim. */
export const CONTACT_WAYS: CodeList = {
  id: 'victim-contact-way',
  source: 'Ours',
  codes: codes({
    phone: ['Phone call', 'Galwad ffôn'],
    text: ['Text message', 'Neges destun'],
    email: ['Email', 'E-bost'],
    letter: ['Letter', 'Llythyr'],
    'face-to-face': ['Face to face', 'Wyneb yn wyneb'],
    video: ['Video call', 'Galwad fideo'],
    'through-someone': ['Through someone else', 'Drwy rywun arall'],
  }),
}

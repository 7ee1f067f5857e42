import { type CodeList, codes } from '#kernel/code-list.ts'

/** How the child, or a parent or carer, agreed a plan. */
export const AGREED_HOW: CodeList = {
  id: 'agreed-how',
  source: 'Own list',
  codes: codes({
    'face-to-face': ['Face to face', 'Wyneb yn wyneb'],
    phone: ['By phone or video', 'Dros y ffôn neu fideo'],
    'in-writing': ['In writing', 'Yn ysgrifenedig'],
    interpreter: [
      'With an interpreter or someone who helps them communicate',
      'Gyda chyfieithydd neu rywun sy’n eu helpu i gyfathrebu',
    ],
    'not-agreed': ['Not agreed', 'Ni chytunwyd'],
  }),
}

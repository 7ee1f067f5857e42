import { type CodeList, codes } from '#kernel/code-list.ts'

/** How well somebody can work in Welsh: what allocation needs to know to keep the Active Offer. */
export const WELSH_LEVELS: CodeList = {
  id: 'welsh-level',
  source: 'Own list: Welsh Language Standards (No. 1) Regulations 2015 have councils assess skills; levels are ours',
  codes: codes({
    none: ['No Welsh', 'Dim Cymraeg'],
    'a-little': ['A little Welsh', 'Ychydig o Gymraeg'],
    conversational: ['Can hold a conversation in Welsh', 'Gallu sgwrsio yn Gymraeg'],
    works: ['Can work in Welsh', 'Gallu gweithio yn Gymraeg'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}

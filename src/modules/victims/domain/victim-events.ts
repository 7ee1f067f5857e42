import { type CodeList, codes } from '#kernel/code-list.ts'

/** What happens in a case that a victim may have asked to be told of. */
export const VICTIM_EVENTS: CodeList = {
  id: 'victim-event',
  source: 'Ours',
  codes: codes({
    sentence: ['Outcome or sentence', 'Canlyniad neu ddedfryd'],
    release: ['Release', 'Rhyddhau'],
    breach: ['Breach', 'Torri gorchymyn'],
    end: ['End of the work', 'Diwedd y gwaith'],
    other: ['Other', 'Arall'],
  }),
}

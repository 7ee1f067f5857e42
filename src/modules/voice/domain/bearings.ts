import { type CodeList, codes } from '#kernel/code-list.ts'

/** What of the service somebody’s words bear on. */
export const BEARINGS: CodeList = {
  id: 'voice-bears-on',
  source: 'Ours: where a service writes down what it decided',
  codes: codes({
    strategy: ['Strategy or vision', 'Strategaeth neu weledigaeth'],
    plan: ['Youth justice plan', 'Cynllun cyfiawnder ieuenctid'],
    policy: ['Policy', 'Polisi'],
    practice: ['How we work', 'Sut rydym yn gweithio'],
    training: ['Training', 'Hyfforddiant'],
    board: ['The board', 'Y bwrdd'],
  }),
}

import { type CodeList, codes } from '#kernel/code-list.ts'

/** Who was told what became of somebody’s words. */
export const TOLD: CodeList = {
  id: 'voice-told',
  source: 'Ours',
  codes: codes({
    'who-said-it': ['Those who said it', 'Y rhai a’i dywedodd'],
    children: ['All children', 'Pob plentyn'],
    parents: ['Parents and carers', 'Rhieni a gofalwyr'],
    victims: ['Victims', 'Dioddefwyr'],
    staff: ['Staff', 'Y staff'],
    board: ['The board', 'Y bwrdd'],
  }),
}

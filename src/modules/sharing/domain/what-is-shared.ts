import { type CodeList, codes } from '#kernel/code-list.ts'

/** The figures that a service may share. */
export const SHARED_KINDS = ['signals', 'audits'] as const
export type SharedKind = (typeof SHARED_KINDS)[number]

export const SHARED_KIND_LIST: CodeList = {
  id: 'shared-figures',
  source: 'Ours: what a board sees of signals, and what a service’s own audits say',
  codes: codes({
    signals: [
      'Signals: how many stand for each open programme, as in the board’s paper',
      'Arwyddion: faint sy’n sefyll am bob rhaglen agored, fel ym mhapur y bwrdd',
    ],
    audits: [
      'Own audits: the rating of each standard, where enough cases were audited',
      'Archwiliadau’r gwasanaeth ei hun: gradd pob safon, lle archwiliwyd digon o achosion',
    ],
  }),
}

import { type CodeList, codes } from '#kernel/code-list.ts'

export const TRANSFER_KINDS: CodeList = {
  id: 'transfer-kind',
  source: 'Own list; out-of-area and caretaking arrangements: YJB case management guidance',
  codes: codes({
    'transfer-in': ['Transfer to this service', 'Trosglwyddo i’r gwasanaeth hwn'],
    'transfer-out': ['Transfer to another service', 'Trosglwyddo i wasanaeth arall'],
    'caretaking-in': ['Caretaking by this service for another', 'Y gwasanaeth hwn yn gofalu dros dro i un arall'],
    'caretaking-out': ['Caretaking by another service for this one', 'Gwasanaeth arall yn gofalu dros dro i hwn'],
  }),
}

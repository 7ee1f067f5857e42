import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a group is to a child. */
export const GROUP_LINKS: CodeList = {
  id: 'group-link',
  source: 'Own list',
  codes: codes({
    belongs: ['Belongs to it', 'Yn perthyn i’r grŵp'],
    edge: ['Is on the edge of it', 'Ar gyrion y grŵp'],
    exploited: ['May be exploited by it', 'Gall y grŵp fod yn camfanteisio arno'],
    harmed: ['Was harmed by it', 'Cafodd niwed gan y grŵp'],
    conflict: ['Is in conflict with it', 'Mewn gwrthdaro â’r grŵp'],
    supports: ['Is helped by it', 'Yn cael cymorth gan y grŵp'],
  }),
}

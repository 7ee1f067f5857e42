import { type CodeList, codes } from '#kernel/code-list.ts'

/** With whom what is recorded may be shared. */
export const HANDLING: CodeList = {
  id: 'handling',
  source: 'Sightline, after the handling codes of police intelligence',
  codes: codes({
    'may-be-shared': ['May be shared with partners', 'Caniateir ei rannu â phartneriaid'],
    'ask-owner-first': ['Ask whoever told us before sharing it', 'Gofynnwch i’r sawl a ddywedodd wrthym cyn ei rannu'],
    'not-with-family': ['Not for the child or their family', 'Nid ar gyfer y plentyn na’i deulu'],
  }),
}

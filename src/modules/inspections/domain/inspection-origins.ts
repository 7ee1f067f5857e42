import { type CodeList, codes } from '#kernel/code-list.ts'

/** Where findings and recommendations come from: an inspectorate, peers, the service itself, or a review of what went wrong. */
export const INSPECTION_ORIGINS: CodeList = {
  id: 'inspection-origin',
  source: 'Own list; child practice reviews gave way to single unified safeguarding reviews in Wales on 1 October 2024',
  codes: codes({
    inspection: ['Inspection', 'Arolygiad'],
    'joint-inspection': ['Joint inspection', 'Arolygiad ar y cyd'],
    'thematic-inspection': ['Thematic inspection', 'Arolygiad thematig'],
    'self-assessment': ['Self-assessment', 'Hunanasesiad'],
    'peer-review': ['Peer review', 'Adolygiad gan gymheiriaid'],
    'internal-audit': ['Internal audit', 'Archwiliad mewnol'],
    'serious-incident-review': ['Serious incident review', 'Adolygiad o ddigwyddiad difrifol'],
    'practice-review': ['Child practice or safeguarding review', 'Adolygiad ymarfer plant neu adolygiad diogelu'],
    'other-review': ['Other review', 'Adolygiad arall'],
  }),
}

const BY_INSPECTORATES: ReadonlySet<string> = new Set(['inspection', 'joint-inspection', 'thematic-inspection'])

/** Whether inspectorates made it, and not the service, its peers or a review panel. */
export const isByInspectorates = (origin: string): boolean => BY_INSPECTORATES.has(origin)

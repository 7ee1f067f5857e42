import { type CodeList, codes } from '#kernel/code-list.ts'

export const HELP_ENDINGS: CodeList = {
  id: 'help-ending',
  source: 'Own list',
  codes: codes({
    completed: ['Completed', 'Cwblhawyd'],
    'partly-completed': ['Partly completed', 'Cwblhawyd yn rhannol'],
    'child-stopped': ['The child stopped going', 'Rhoddodd y plentyn y gorau i fynd'],
    'no-longer-needed': ['No longer needed', 'Nid oes ei angen mwyach'],
    'service-ended': ['The service could not go on', 'Ni allai’r gwasanaeth barhau'],
    'programme-ended': ['The programme ended', 'Daeth y rhaglen i ben'],
  }),
}

import { type CodeList, codes } from '#kernel/code-list.ts'

export const END_REASONS: CodeList = {
  id: 'end-reason',
  source: 'Own list',
  codes: codes({
    completed: ['Completed', 'Cwblhawyd'],
    'good-progress': ['Ended early for good progress', 'Daeth i ben yn gynnar oherwydd cynnydd da'],
    'not-completed': ['Not completed', 'Ni chwblhawyd'],
    withdrew: ['Child or family chose not to go on', 'Dewisodd y plentyn neu’r teulu beidio â pharhau'],
    breached: ['Ended by breach', 'Daeth i ben oherwydd torri gorchymyn'],
    resentenced: ['Replaced by another sentence', 'Disodlwyd gan ddedfryd arall'],
    transferred: ['Transferred to another service', 'Trosglwyddwyd i wasanaeth arall'],
    'adult-services': ['Moved to adult services', 'Pontio i wasanaethau oedolion'],
    quashed: ['Quashed or withdrawn', 'Diddymwyd neu tynnwyd yn ôl'],
    died: ['Child died', 'Bu farw’r plentyn'],
    'opened-in-error': ['Opened in error', 'Agorwyd mewn camgymeriad'],
    other: ['Other', 'Arall'],
  }),
}

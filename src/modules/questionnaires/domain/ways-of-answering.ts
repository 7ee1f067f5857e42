import { type CodeList, codes } from '#kernel/code-list.ts'

/** How questions of a self-assessment were answered. */
export const WAYS_OF_ANSWERING: CodeList = {
  id: 'way-of-answering',
  source: 'Own list',
  codes: codes({
    device: ['On a device that was handed over', 'Ar ddyfais a roddwyd iddynt'],
    paper: ['On paper', 'Ar bapur'],
    conversation: ['In conversation', 'Mewn sgwrs'],
  }),
}

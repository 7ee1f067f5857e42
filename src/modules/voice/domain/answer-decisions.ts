import { type CodeList, codes } from '#kernel/code-list.ts'

/** Whether what was asked for was done. */
export const ANSWER_DECISIONS: CodeList = {
  id: 'voice-decision',
  source: 'Ours',
  codes: codes({
    did: ['We did it', 'Gwnaethom hyn'],
    partly: ['We did part of it', 'Gwnaethom ran o hyn'],
    'did-not': ['We did not', 'Ni wnaethom hyn'],
  }),
}

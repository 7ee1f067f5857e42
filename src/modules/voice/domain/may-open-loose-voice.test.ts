import { expect, test } from 'vitest'
import { mayOpenLooseVoice } from './may-open-loose-voice.ts'

const nobody = { personId: null, readsVictims: false }
const victim = { who: 'victim', may_be_used: false, person_id: 'eleri' }

test.for([
  ['a child’s words are open to whoever records', { ...victim, who: 'child' }, nobody, true],
  ['a victim’s, where the victim agreed', { ...victim, may_be_used: true }, nobody, true],
  ['a victim’s that may not be used are not', victim, nobody, false],
  ['but to whoever heard them', victim, { ...nobody, personId: 'eleri' }, true],
  ['not to a colleague', victim, { ...nobody, personId: 'gethin' }, false],
  ['and to those who work with victims', victim, { ...nobody, readsVictims: true }, true],
  [
    'words that nobody is said to have heard are not for an account without a member of staff',
    { ...victim, person_id: null },
    nobody,
    false,
  ],
] as const)('%s', ([, words, reader, may]) => {
  expect(mayOpenLooseVoice(words, reader)).toBe(may)
})

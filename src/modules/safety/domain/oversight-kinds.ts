import { type CodeList, codes } from '#kernel/code-list.ts'

/** On what occasion a manager looked at the work with a child. */
export const OVERSIGHT_KINDS: CodeList = {
  id: 'oversight-kind',
  source: 'Sightline: the occasions that inspectors look for',
  codes: codes({
    supervision: ['In supervision', 'Mewn goruchwyliaeth'],
    discussion: ['Case discussion', 'Trafod yr achos'],
    incident: ['After an incident', 'Ar ôl digwyddiad'],
    level: ['Because of a high level', 'Oherwydd lefel uchel'],
    other: ['Another occasion', 'Achlysur arall'],
  }),
}

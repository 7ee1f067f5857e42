import { type CodeList, codes } from '#kernel/code-list.ts'

export const GROUP_KINDS: CodeList = {
  id: 'group-kind',
  source: 'Own list',
  codes: codes({
    friends: ['Friends', 'Ffrindiau'],
    street: ['Street group', 'Grŵp stryd'],
    organised: ['Organised crime group', 'Grŵp troseddau cyfundrefnol'],
    adults: ['Adults who may exploit children', 'Oedolion a all gamfanteisio ar blant'],
    online: ['Group online', 'Grŵp ar-lein'],
    other: ['Another group', 'Grŵp arall'],
  }),
}

import { type CodeList, codes } from '#kernel/code-list.ts'

export const WEAPONS: CodeList = {
  id: 'weapon',
  source: 'Sightline',
  codes: codes({
    none: ['No weapon', 'Dim arf'],
    knife: ['Knife or blade', 'Cyllell neu lafn'],
    firearm: ['Firearm, real or imitation', 'Dryll, go iawn neu ffug'],
    corrosive: ['Corrosive substance', 'Sylwedd cyrydol'],
    other: ['Other weapon', 'Arf arall'],
  }),
}

import { type CodeList, codes } from '#kernel/code-list.ts'

/** What somebody else’s safety asks of the work with a child. */
export const SAFETY_NOTE_KINDS: CodeList = {
  id: 'safety-note-kind',
  source: 'Ours',
  codes: codes({
    'no-contact': ['No contact', 'Dim cysylltiad'],
    place: ['A place to stay away from', 'Lle i gadw draw ohono'],
    school: ['At school', 'Yn yr ysgol'],
    online: ['Online', 'Ar-lein'],
    'tell-us-first': ['Tell the victim worker first', 'Dweud wrth y gweithiwr dioddefwyr yn gyntaf'],
    other: ['Other', 'Arall'],
  }),
}

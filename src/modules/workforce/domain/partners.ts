import { type CodeList, codes } from '#kernel/code-list.ts'

/** Who employs the people of a service, and who answers for a post: the partners, and those they commission. */
export const PARTNERS: CodeList = {
  id: 'partner',
  source:
    'Crime and Disorder Act 1998 s39(1), (3) (statutory partners); key performance indicator 8 tells children’s social care from education',
  codes: codes({
    council: ['Council', 'Cyngor'],
    'social-care': ['Council, children’s social care', 'Cyngor, gofal cymdeithasol plant'],
    education: ['Council, education', 'Cyngor, addysg'],
    police: ['Police', 'Heddlu'],
    probation: ['Probation Service', 'Y Gwasanaeth Prawf'],
    health: ['Health', 'Iechyd'],
    voluntary: ['Voluntary organisation', 'Sefydliad gwirfoddol'],
    agency: ['Agency', 'Asiantaeth'],
    volunteer: ['Volunteer', 'Gwirfoddolwr'],
    other: ['Other', 'Arall'],
  }),
}

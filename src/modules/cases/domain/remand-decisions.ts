import { type CodeList, codes } from '#kernel/code-list.ts'

export const REMAND_DECISIONS: CodeList = {
  id: 'remand-decision',
  source:
    'Remand in custody or to local authority accommodation: seven decisions of the national return (YJB calculation code, August 2026). The others are ours',
  codes: codes({
    none: ['None needed', 'Dim angen'],
    'unconditional-bail': ['Bail without conditions', 'Mechnïaeth heb amodau'],
    'conditional-bail': ['Conditional bail', 'Mechnïaeth amodol'],
    'conditional-bail-and-tag': ['Conditional bail with tagging', 'Mechnïaeth amodol gyda thagio'],
    'bail-supervision': ['Bail supervision and support', 'Goruchwyliaeth a chymorth mechnïaeth'],
    'bail-iss': [
      'Bail with intensive supervision and surveillance',
      'Mechnïaeth gyda goruchwyliaeth a gwyliadwriaeth ddwys',
    ],
    'remand-to-local-authority-accommodation': [
      'Remand to local authority accommodation',
      'Remand i lety awdurdod lleol',
    ],
    'remand-to-local-authority-accommodation-and-tag': [
      'Remand to local authority accommodation with tagging',
      'Remand i lety awdurdod lleol gyda thagio',
    ],
    'remand-to-local-authority-accommodation-and-gps-tag': [
      'Remand to local authority accommodation with satellite tagging',
      'Remand i lety awdurdod lleol gyda thagio lloeren',
    ],
    'remand-to-local-authority-accommodation-and-radio-tag': [
      'Remand to local authority accommodation with radio tagging',
      'Remand i lety awdurdod lleol gyda thagio radio',
    ],
    'remand-to-local-authority-accommodation-and-curfew': [
      'Remand to local authority accommodation with curfew',
      'Remand i lety awdurdod lleol gyda chyrffyw',
    ],
    'court-ordered-secure-remand': ['Court-ordered secure remand', 'Remand diogel drwy orchymyn llys'],
    'remand-in-custody': ['Remand in custody', 'Remandio yn y ddalfa'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}

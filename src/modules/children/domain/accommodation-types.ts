import { type CodeList, codes } from '#kernel/code-list.ts'

export const ACCOMMODATION_TYPES: CodeList = {
  id: 'accommodation-type',
  source: 'Accommodation types of key performance indicator 1 (YJB calculation code, August 2026)',
  codes: codes({
    'living-with-parent-s': ['Living with parents', 'Yn byw gyda rhieni'],
    'at-home': ['At home', 'Gartref'],
    'living-with-family-not-parents': ['Living with family, not parents', 'Yn byw gyda theulu, nid rhieni'],
    'living-with-friends': ['Living with friends', 'Yn byw gyda ffrindiau'],
    'foster-care-la': ['Foster care, local authority', 'Gofal maeth, awdurdod lleol'],
    'foster-care-private': ['Foster care, private', 'Gofal maeth, preifat'],
    'supported-accommodation-supported-lodgings': ['Supported accommodation or lodgings', 'Llety â chymorth'],
    'temporary-accommodation': ['Temporary accommodation', 'Llety dros dro'],
    'bail-hostel': ['Bail hostel', 'Hostel mechnïaeth'],
    'residential-unit-la': ['Children’s home, local authority', 'Cartref plant, awdurdod lleol'],
    'residential-unit-private': ['Children’s home, private', 'Cartref plant, preifat'],
    'residential-unit-secure': ['Residential unit, secure', 'Uned breswyl, ddiogel'],
    'independent-living': ['Independent living', 'Byw’n annibynnol'],
    hospital: ['Hospital', 'Ysbyty'],
    'traveller-site': ['Traveller site', 'Safle Teithwyr'],
    other: ['Other', 'Arall'],
    yoi: ['Young offender institution', 'Sefydliad troseddwyr ifanc'],
    stc: ['Secure training centre', 'Canolfan hyfforddi ddiogel'],
    sch: ['Secure children’s home', 'Cartref diogel i blant'],
  }),
}

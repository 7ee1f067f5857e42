import type { Words } from '#kernel/language.ts'

const MEGABYTE = 1024 ** 2
const LARGEST_MEGABYTES = 20

/** The largest file that a record takes. */
export const LARGEST_FILE = LARGEST_MEGABYTES * MEGABYTE

/** Why a file is not taken, in words. */
export const FILE_PROBLEMS = {
  'no-file': { en: 'Select a file', cy: 'Dewiswch ffeil' },
  empty: { en: 'The selected file is empty', cy: 'Mae’r ffeil a ddewiswyd yn wag' },
  'too-big': {
    en: `The selected file must be smaller than ${LARGEST_MEGABYTES}MB`,
    cy: `Rhaid i’r ffeil a ddewisir fod yn llai na ${LARGEST_MEGABYTES}MB`,
  },
  'wrong-type': {
    en: 'The selected file must be a PDF, a Word document (DOCX) without macros, a JPEG or a PNG. It is judged by what is in it, not by its name',
    cy: 'Rhaid i’r ffeil a ddewisir fod yn PDF, yn ddogfen Word (DOCX) heb facros, yn JPEG neu’n PNG. Caiff ei barnu yn ôl yr hyn sydd ynddi, nid yn ôl ei henw',
  },
  virus: {
    en: 'The selected file contains a virus. It was not kept: tell whoever looks after your computers',
    cy: 'Mae’r ffeil a ddewiswyd yn cynnwys feirws. Ni chafodd ei chadw: dywedwch wrth bwy bynnag sy’n gofalu am eich cyfrifiaduron',
  },
  'not-scanned': {
    en: 'The file could not be checked for viruses, so it was not kept. Try again in a few minutes',
    cy: 'Nid oedd modd gwirio’r ffeil am feirysau, felly ni chafodd ei chadw. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
  'not-stored': {
    en: 'The selected file could not be uploaded. Try again in a few minutes',
    cy: 'Nid oedd modd uwchlwytho’r ffeil a ddewiswyd. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
} as const satisfies Record<string, Words>

export type FileProblem = keyof typeof FILE_PROBLEMS

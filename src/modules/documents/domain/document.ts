import { entity } from '#kernel/entity.ts'
import { CHILD } from '#modules/children/domain/child-reference.ts'
import { HANDLING } from '#modules/safety/domain/handling.ts'
import { DOCUMENT_KINDS } from './document-kinds.ts'

/** What people say of a file in a child’s record. It is in no bundle: tables of text carry no files. */
export const document = entity({
  name: 'document',
  file: 'documents',
  title: { en: 'Document', cy: 'Dogfen' },
  counted: {
    en: { zero: 'no documents', one: '{n} document', other: '{n} documents' },
    cy: {
      zero: 'dim dogfennau',
      one: '{n} ddogfen',
      two: '{n} ddogfen',
      few: '{n} dogfen',
      many: '{n} dogfen',
      other: '{n} o ddogfennau',
    },
  },
  about: {
    en: 'A file in a child’s record: a letter, a report, a photograph.',
    cy: 'Ffeil yng nghofnod plentyn: llythyr, adroddiad, ffotograff.',
  },
  child: 'child_id',
  fields: {
    child_id: CHILD,
    title: {
      kind: 'text',
      max: 200,
      label: { en: 'Title', cy: 'Teitl' },
      hint: { en: 'How a colleague would look for it', cy: 'Sut y byddai cydweithiwr yn chwilio amdani' },
      ask: { en: 'Enter a title', cy: 'Rhowch deitl' },
      required: true,
      example: 'School report, spring term',
    },
    kind: {
      kind: 'code',
      list: DOCUMENT_KINDS,
      label: { en: 'What kind of document', cy: 'Pa fath o ddogfen' },
      ask: { en: 'Select what kind of document it is', cy: 'Dewiswch pa fath o ddogfen ydyw' },
      required: true,
      example: 'education',
    },
    dated_on: {
      kind: 'date',
      label: { en: 'Date on the document', cy: 'Y dyddiad ar y ddogfen' },
      ask: { en: 'Enter the date on the document', cy: 'Rhowch y dyddiad ar y ddogfen' },
      required: true,
      example: '2026-04-02',
    },
    about_id: {
      kind: 'reference',
      to: 'record',
      label: { en: 'What it belongs to', cy: 'I beth y mae’n perthyn' },
      hint: {
        en: 'If it belongs to one plan, assessment, incident or meeting',
        cy: 'Os yw’n perthyn i un cynllun, asesiad, digwyddiad neu gyfarfod',
      },
    },
    handling: {
      kind: 'code',
      list: HANDLING,
      label: { en: 'Who may know of this', cy: 'Pwy gaiff wybod am hyn' },
      ask: { en: 'Select who may know of this', cy: 'Dewiswch pwy gaiff wybod am hyn' },
      required: true,
      example: 'may-be-shared',
    },
  },
})

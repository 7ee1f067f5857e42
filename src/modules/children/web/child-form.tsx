import { logAccess } from '#db/access.ts'
import type { Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { FormPage, RecordForm, Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { isId } from '#kernel/id.ts'
import { childHead } from '../data/child-access.ts'
import { keepNameKeys } from '../data/keep-name-keys.ts'
import { possibleDuplicates } from '../data/possible-duplicates.ts'
import { child } from '../domain/child.ts'
import type { Likeness } from '../domain/likely-duplicate.ts'
import { RecordHeader } from './child-frame.tsx'
import { DuplicatesPage } from './duplicates-page.tsx'
import { openChild } from './open-child.ts'

/** The pages of the form, and the cards of the page that shows what it asked. */
export const CHILD_PAGES: readonly FormPage[] = [
  {
    id: 'name',
    title: { en: 'Name and date of birth', cy: 'Enw a dyddiad geni' },
    fields: ['given_names', 'family_name', 'known_as', 'previous_names', 'date_of_birth', 'date_of_birth_estimated'],
  },
  {
    id: 'identity',
    title: { en: 'Identity', cy: 'Hunaniaeth' },
    fields: [
      'pronouns',
      'sex',
      'gender_same_as_registered',
      'gender_identity',
      'ethnicity',
      'nationality',
      'religion',
      'immigration_status',
    ],
  },
  {
    id: 'language',
    title: { en: 'Language and communication', cy: 'Iaith a chyfathrebu' },
    fields: [
      'spoken_language',
      'written_language',
      'other_language',
      'language_offer_on',
      'interpreter_needed',
      'communication_needs',
    ],
  },
]

const NEW_TITLE: Words = { en: 'Record a new child', cy: 'Cofnodi plentyn newydd' }
const ADD_PROGRAMME: Words = { en: 'Save and add a programme', cy: 'Cadw ac ychwanegu rhaglen' }

/** A new child: what work cannot begin without, and the language it is to be done in. */
const NEW_CHILD_PAGES: readonly FormPage[] = [
  ...CHILD_PAGES.filter(({ id }) => id === 'name'),
  {
    id: 'identity',
    title: { en: 'Identity and language', cy: 'Hunaniaeth ac iaith' },
    fields: [
      ...['sex', 'ethnicity', 'spoken_language', 'written_language', 'other_language', 'language_offer_on'],
      ...['interpreter_needed', 'communication_needs'],
    ],
    more: {
      title: { en: 'More about the child', cy: 'Rhagor am y plentyn' },
      fields: [
        ...['pronouns', 'gender_same_as_registered', 'gender_identity', 'nationality', 'religion'],
        'immigration_status',
      ],
    },
  },
]

/** Recording who a child is. After the name, those already recorded who may be the same child are shown. */
export const childForm: RecordForm = {
  entity: child,
  path: '/children',
  permission: 'child.write',
  newTitle: NEW_TITLE,
  editTitle: { en: 'Correct who the child is', cy: 'Cywiro pwy yw’r plentyn' },
  pages: CHILD_PAGES,
  beginsWith: NEW_CHILD_PAGES,
  unasked: ['died_on'],
  isRemovable: false,
  open: async visit => {
    const id = visit.param('id')
    const known = isId(id) ? await visit.look(tx => childHead(tx, id, visit.visitor.accountId, visit.today)) : null
    if (!known) return { childId: null, back: '/children', fixed: {}, choices: {}, ...withProgramme(visit) }
    const opened = await openChild(visit, id)
    return {
      childId: id,
      header: <RecordHeader child={opened} visit={visit} />,
      back: `/children/${id}/about`,
      fixed: {},
      choices: {},
    }
  },
  stopAfter: async (visit, page, values, next) => {
    if (page.id !== 'name') return null
    const described = likenessOf(values)
    const looking = { accountId: visit.visitor.accountId, today: visit.today }
    const alike = await visit.change(async tx => {
      const found = await possibleDuplicates(tx, described, looking)
      const text = `${described.givenNames} ${described.familyName}`
      await logAccess(tx, { action: 'search', detail: { text, found: found.length } })
      return found
    })
    return alike.length === 0 ? null : <DuplicatesPage alike={alike} next={next} />
  },
  alongside: (tx, { id, values }) =>
    keepNameKeys(tx, [
      { id, names: ['given_names', 'family_name', 'known_as', 'previous_names'].map(name => textOf(values, name)) },
    ]),
  after: (_visit: Visit, id) => `/children/${id}`,
}

const withProgramme = (visit: Visit): Pick<Subject, 'otherWay'> =>
  visit.may('case.write')
    ? { otherWay: { label: ADD_PROGRAMME, name: '_programme', leadsTo: id => `/children/${id}/programmes/new` } }
    : {}

const textOf = (values: Values, name: string): string | null => {
  const value = values[name]
  return typeof value === 'string' ? value : null
}

const likenessOf = (values: Values): Likeness => ({
  givenNames: textOf(values, 'given_names') ?? '',
  familyName: textOf(values, 'family_name') ?? '',
  knownAs: textOf(values, 'known_as'),
  dateOfBirth: textOf(values, 'date_of_birth') as LocalDate | null,
  identifiers: [],
})

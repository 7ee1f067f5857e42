import type { ComponentChildren } from 'preact'
import { labelIn } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { ageOn } from '#kernel/local-date.ts'
import { ChildHeader, type ChildFlag } from '#ui/patterns/child-header.tsx'
import { LinkMenu } from '#ui/patterns/link-menu.tsx'
import { type RecordPage, RecordPages } from '#ui/patterns/record-pages.tsx'
import type { ChildTab } from '#web/child-tab.ts'
import type { Visit } from '#web/visit.ts'
import type { ChildHead } from '../data/child-access.ts'
import { LANGUAGES } from '../domain/languages.ts'

const RESTRICTED: Words = { en: 'Restricted record', cy: 'Cofnod cyfyngedig' }
const INTERPRETER: Words = { en: 'Interpreter needed', cy: 'Angen cyfieithydd ar y pryd' }
const WORK: Words = { en: 'Work', cy: 'Gwaith' }
const RECORD: Words = { en: 'Record', cy: 'Cofnod' }
const ADD: Words = { en: 'Add', cy: 'Ychwanegu' }
const TO_RECORD: Words = { en: 'to the record', cy: 'at y cofnod' }

/** A child's name as a heading or a list shows it. */
export const fullName = ({ given_names, family_name }: Pick<ChildHead, 'given_names' | 'family_name'>): string =>
  `${given_names} ${family_name}`

type HeaderProps = { readonly child: ChildHead; readonly visit: Visit }

/** Whose record this is. */
export function RecordHeader({ child, visit }: HeaderProps) {
  const flags: ChildFlag[] = []
  if (child.restricted) flags.push({ label: RESTRICTED, meaning: 'private' })
  if (child.interpreter_needed) flags.push({ label: INTERPRETER, meaning: 'waiting' })
  return (
    <ChildHeader
      name={fullName(child)}
      path={`/children/${child.id}`}
      knownAs={child.known_as}
      born={{
        on: child.date_of_birth,
        age: ageOn(child.date_of_birth, visit.today),
        estimated: child.date_of_birth_estimated ?? false,
      }}
      pronouns={child.pronouns}
      language={child.spoken_language && languageName(child.spoken_language)}
      flags={flags}
    />
  )
}

const languageName = (code: string): Words => ({
  en: labelIn('en', LANGUAGES, code),
  cy: labelIn('cy', LANGUAGES, code),
})

type Props = HeaderProps & {
  /** Which of the record's pages this is: what follows the child's own path. */
  readonly tab: string
  readonly children: ComponentChildren
}

/** Every page of a child's record: whose it is, the record's other pages, what can be recorded, and this page's own. */
export function ChildFrame({ child, visit, tab, children }: Props) {
  const path = `/children/${child.id}`
  const pages = (group: ChildTab['group']): readonly RecordPage[] =>
    visit.childTabs
      .filter(one => one.group === group)
      .map(one => ({ label: one.label, path: `${path}${one.path}`, active: one.path === tab }))
  const forms = visit.childForms.map(one => ({ label: one.label, path: `${path}${one.path}` }))
  return (
    <>
      <RecordHeader child={child} visit={visit} />
      <RecordPages
        groups={[
          { label: WORK, pages: pages(undefined) },
          { label: RECORD, pages: pages('record') },
        ]}
        beside={forms.length > 0 && <LinkMenu label={ADD} hidden={TO_RECORD} links={forms} />}
      />
      {children}
    </>
  )
}

/** A page's title in the browser: what it is, and whose record, so that open tabs can be told apart. */
export const titleOf = (what: Words, child: ChildHead): Words => join([what, same(fullName(child))], ': ')

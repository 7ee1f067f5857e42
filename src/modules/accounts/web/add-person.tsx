import type { Words } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { DATE_PARTS } from '#web/record-form/answers.ts'
import type { Visit } from '#web/visit.ts'
import { createAccount, type Created } from '../data/create-account.ts'
import { endWeakSessions } from '../data/end-sessions.ts'
import { grantRole } from '../data/grant-role.ts'
import { issueTicket } from '../data/issue-ticket.ts'
import { needsSecondFactor } from '../domain/second-factor-policy.ts'
import { type Accounts, asAdministrator } from './accounts.ts'
import { handLinkOver } from './hand-link-over.tsx'
import { NAME, PEOPLE_PATH } from './people-words.ts'
import { ENDS_FIRST, HAS_ROLE, readRole, type RoleAsked, RoleFields, type Texts } from './role-fields.tsx'
import { EMAIL } from './sign-in-page.tsx'

const TITLE: Words = { en: 'Add someone', cy: 'Ychwanegu rhywun' }
const LEAD: Words = {
  en: 'If they have an account already, for instance in another service, they keep it and get the role too.',
  cy: 'Os oes ganddynt gyfrif eisoes, er enghraifft mewn gwasanaeth arall, byddant yn ei gadw ac yn cael y rôl hefyd.',
}
const ADD: Words = { en: 'Add', cy: 'Ychwanegu' }
const GIVEN: Words = { en: 'The role has been added to their account', cy: 'Ychwanegwyd y rôl at y cyfrif' }

type Problem = 'not-an-email' | 'no-name' | 'already-has-role' | 'ends-before-it-starts'

const PROBLEMS: Readonly<Record<Problem, readonly [field: string, words: Words]>> = {
  'not-an-email': [
    'email',
    {
      en: 'Enter an email address in the correct format, like name@example.com',
      cy: 'Rhowch gyfeiriad e-bost yn y ffurf cywir, fel name@example.com',
    },
  ],
  'no-name': ['name', { en: 'Enter a name', cy: 'Rhowch enw' }],
  'already-has-role': ['role', HAS_ROLE],
  'ends-before-it-starts': ['until', ENDS_FIRST],
}

/** The form as the list of drafts names it. */
export const ADD_PERSON = { name: 'add-person', title: TITLE }

const INPUTS = [
  'name',
  'email',
  'role',
  ...['from', 'until'].flatMap(name => DATE_PARTS.map(part => `${name}-${part}`)),
]

const draftOf = (visit: Visit): Promise<OwnDraft> =>
  ownDraft(visit, { name: ADD_PERSON.name, path: `${PEOPLE_PATH}/add`, inputs: INPUTS })

export async function openAddPerson(
  visit: Visit,
  typed?: Texts,
  errors: Readonly<Record<string, Words>> = {},
): Promise<Response> {
  const { answers, draft, hidden } = await draftOf(visit)
  const texts = typed ?? answers
  return visit.page(
    { title: TITLE, back: { path: PEOPLE_PATH }, errors, ...(Object.keys(errors).length > 0 && { status: 400 }) },
    <FormPage
      title={TITLE}
      lead={<Paragraph>{LEAD}</Paragraph>}
      action={`${PEOPLE_PATH}/add`}
      submit={ADD}
      draft={draft}
      hidden={hidden}
      cancelPath={PEOPLE_PATH}
    >
      <TextInput name="name" label={NAME} value={texts['name']} autocomplete="off" spellcheck={false} />
      <TextInput name="email" label={EMAIL} type="email" value={texts['email']} autocomplete="off" spellcheck={false} />
      <RoleFields texts={texts} />
    </FormPage>,
  )
}

export async function addPerson(accounts: Accounts, visit: Visit): Promise<Response> {
  const form = await visit.form()
  const { asked, errors } = readRole(form, visit.today)
  if (!asked) return openAddPerson(visit, form.texts, errors)
  const added = await addWithRole(accounts, visit, { name: form.text('name'), email: form.text('email') }, asked)
  if (!added.ok) {
    const [field, words] = PROBLEMS[added.problem]
    return openAddPerson(visit, form.texts, { [field]: words })
  }
  const { clear } = await draftOf(visit)
  await clear()
  const { accountId, isNew } = added.value
  if (!isNew) return visit.goTo(`${PEOPLE_PATH}/${accountId}`, GIVEN)
  const { token } = await asAdministrator(accounts, visit, tx =>
    issueTicket(tx, accountId, 'first-password', visit.now),
  )
  return handLinkOver(accounts, visit, accountId, token)
}

/** Both or neither: an account without the role that it was made for would be of no use. */
async function addWithRole(
  accounts: Accounts,
  visit: Visit,
  person: { name: string; email: string },
  asked: RoleAsked,
): Promise<Result<Created, Problem>> {
  if (asked.untilOn !== null && asked.untilOn <= asked.fromOn) return { ok: false, problem: 'ends-before-it-starts' }
  return asAdministrator(accounts, visit, async tx => {
    const created = await createAccount(tx, person, visit.now)
    if (!created.ok) return created
    const { accountId } = created.value
    const granted = await grantRole(tx, { serviceId: visit.service.id, accountId, ...asked })
    if (!granted.ok) return granted
    if (needsSecondFactor(accounts.secondFactor, [asked.role])) await endWeakSessions(tx, accountId, visit.now)
    return created
  })
}

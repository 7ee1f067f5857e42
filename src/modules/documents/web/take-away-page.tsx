import { readRecord } from '#db/record-store.ts'
import type { Words } from '#kernel/language.ts'
import { idIn } from '#modules/cases/index.ts'
import { type ChildHead, openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { WarningText } from '#ui/govuk/warning-text.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { answersIn } from '#web/draft-fields.ts'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { bucketInUse } from '../data/bucket.ts'
import { fileOf, type FileOf } from '../data/file-of.ts'
import { objectName } from '../data/put-away.ts'
import { takeFileAway } from '../data/take-file-away.ts'
import { document } from '../domain/document.ts'
import { TAKEN } from './document-form.tsx'
import { documentsPath } from './document-paths.ts'
import type { DocumentTools } from './document-tools.ts'

export const TAKE_AWAY_FORM = {
  name: 'document_removal',
  title: { en: 'Take a document away', cy: 'Tynnu dogfen ymaith' },
}

const WARNING: Words = {
  en: 'The file will be gone for good. What stays is its title, who took it away, when and why.',
  cy: 'Bydd y ffeil wedi mynd am byth. Yr hyn a fydd yn aros yw ei theitl, pwy a’i tynnodd ymaith, pryd a pham.',
}
const WHY: Words = { en: 'Why is it taken away?', cy: 'Pam mae’n cael ei thynnu ymaith?' }
const WHY_HINT: Words = {
  en: 'Such as: it belongs to another child’s record',
  cy: 'Er enghraifft: mae’n perthyn i gofnod plentyn arall',
}
const ENTER_WHY: Words = { en: 'Enter why it is taken away', cy: 'Rhowch y rheswm dros ei thynnu ymaith' }
const TOO_LONG: Words = {
  en: 'The reason must be 1,000 characters or fewer',
  cy: 'Rhaid i’r rheswm fod yn 1,000 o nodau neu lai',
}
const TAKE_AWAY: Words = { en: 'Take it away for good', cy: 'Ei thynnu ymaith am byth' }
const DONE: Words = { en: 'The document has been taken away', cy: 'Mae’r ddogfen wedi’i thynnu ymaith' }
const LONGEST = 1000

type Opened = { readonly child: ChildHead; readonly file: FileOf; readonly title: string; readonly draft: OwnDraft }

async function openRemoval(visit: Visit): Promise<Opened> {
  const child = await openChild(visit)
  const id = idIn(visit, 'id')
  const { file, said } = await visit.look(async reader => ({
    file: found(await fileOf(reader, child.id, id)),
    said: found(await readRecord(reader, document, id)),
  }))
  if (file.removed_at !== null) throw new Problem(409, TAKEN)
  const path = `${documentsPath(child.id)}/${id}/take-away`
  const draft = await ownDraft(visit, { name: TAKE_AWAY_FORM.name, about: id, path, inputs: ['reason'] })
  return { child, file, title: said.values.title, draft }
}

/** Asks why, before a file is gone for good. */
export async function takeAwayPage(visit: Visit): Promise<Response> {
  const opened = await openRemoval(visit)
  return removal(visit, opened, opened.draft.answers['reason'] ?? '')
}

function removal(visit: Visit, { child, title, draft }: Opened, reason: string, error?: Words): Response {
  return visit.page(
    {
      title: titleOf(TAKE_AWAY_FORM.title, child),
      errors: error ? { reason: error } : {},
      status: error ? 400 : 200,
      back: { path: documentsPath(child.id) },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={TAKE_AWAY_FORM.title}
        caption={title}
        lead={<WarningText>{WARNING}</WarningText>}
        submit={TAKE_AWAY}
        grave
        cancelPath={documentsPath(child.id)}
        draft={draft.draft}
        hidden={{ ...draft.hidden, _child: child.id }}
      >
        <CharacterCount name="reason" label={WHY} hint={WHY_HINT} value={reason} rows={3} maxLength={LONGEST} />
      </FormPage>
    </>,
  )
}

/** Out of the bucket first: whatever happens next, the bytes are gone, and it can be done again. */
export const takeAway =
  ({ bucket }: DocumentTools) =>
  async (visit: Visit): Promise<Response> => {
    const opened = await openRemoval(visit)
    const { file, child, draft } = opened
    const typed = answersIn(await visit.form())
    const reason = (typed['reason'] ?? '').trim()
    await draft.keep({ reason })
    if (reason === '') return removal(visit, opened, reason, ENTER_WHY)
    if (reason.length > LONGEST) return removal(visit, opened, reason, TOO_LONG)
    if (file.storage === 's3') await bucketInUse(bucket).remove(objectName(visit.service.id, file.id))
    await visit.change(tx => takeFileAway(tx, { fileId: file.id, reason, now: visit.now }))
    await draft.clear()
    return visit.goTo(documentsPath(child.id), DONE)
  }

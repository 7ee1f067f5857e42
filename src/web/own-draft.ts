import { timeOfDay } from '#kernel/dates-in-words.ts'
import { idFor } from '#kernel/id.ts'
import { type Answers, clearDraft, draftOf, keepDraft } from './drafts.ts'
import type { Visit } from './visit.ts'

type OwnForm = {
  readonly name: string
  /** The id of what it is about, where a person may have one of it for each. */
  readonly about?: string
  /** Where it is, inside the service. */
  readonly path: string
  /** The inputs that stand on it. */
  readonly inputs: readonly string[]
}

/** What a form page needs to keep itself, and what was kept of it before. */
export type OwnDraft = {
  readonly answers: Answers
  readonly draft: { readonly path: string; readonly savedAt: string | null }
  readonly hidden: Readonly<Record<string, string>>
  /** To be called before what was typed is judged: a mistake loses nothing. */
  readonly keep: (typed: Answers) => Promise<void>
  /** To be called when what was typed has been done. */
  readonly clear: () => Promise<void>
}

/** The draft of a form that makes no record of one kind: everyone has one of it at a time, or one for each thing. */
export async function ownDraft(visit: Visit, { name, about, path, inputs }: OwnForm): Promise<OwnDraft> {
  const recordId = idFor(
    'draft',
    visit.service.id,
    name,
    visit.visitor.accountId,
    ...(about === undefined ? [] : [about]),
  )
  const found = await visit.look(reader => draftOf(reader, name, recordId))
  return {
    answers: found?.answers ?? {},
    draft: { path: '/drafts', savedAt: found ? timeOfDay(found.savedAt) : null },
    hidden: { _form: name, _record: recordId, _version: '0', _place: visit.href(path), _fields: inputs.join(' ') },
    keep: typed =>
      visit.change(tx =>
        keepDraft(
          tx,
          { form: name, recordId, version: 0 },
          { answers: typed, childId: null, place: visit.href(path), now: visit.now },
        ),
      ),
    clear: () => visit.change(tx => clearDraft(tx, name, recordId)),
  }
}

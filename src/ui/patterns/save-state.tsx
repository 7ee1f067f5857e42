import { type Phrase, say, type Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'

const SAVED: Phrase<string> = {
  en: time => `Draft saved at ${time}`,
  cy: time => `Cadwyd y drafft am ${time}`,
}

/** What the script that keeps drafts says, by the data attributes in which it looks for it. */
export const DRAFT_WORDS: Readonly<Record<'data-saved' | 'data-unsaved', Words>> = {
  'data-saved': say(SAVED, '{time}'),
  'data-unsaved': {
    en: 'Could not save the draft. Your text is still on this page; trying again.',
    cy: 'Nid oedd modd cadw’r drafft. Mae eich testun yn dal ar y dudalen hon; yn rhoi cynnig arall arni.',
  },
}

/** Whether what is being typed is kept; said aloud when it changes. `savedAt` is a time of day: “14:02”. */
export const SaveState = ({ savedAt }: { readonly savedAt?: string | null | undefined }) => (
  <p class="sl-save-state" role="status" data-draft-state>
    {savedAt && useView().t(say(SAVED, savedAt))}
  </p>
)

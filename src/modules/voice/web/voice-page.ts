import type { FormPage } from '#web/record-form/record-form.ts'

/** What is asked of somebody’s words, on one page: what is asked more seldom is folded. */
export const VOICE_PAGE: FormPage = {
  id: 'details',
  title: { en: 'Record what somebody said', cy: 'Cofnodi’r hyn a ddywedodd rhywun' },
  fields: ['who', 'said', 'said_on', 'source', 'themes', 'may_be_used', 'person_id'],
  more: {
    title: { en: 'Their feeling, and the language', cy: 'Eu teimlad, a’r iaith' },
    fields: ['feeling', 'language'],
  },
}

import type { Words } from '#kernel/language.ts'

const DOCUMENTS: Words = { en: 'Documents', cy: 'Dogfennau' }

type About = { readonly id: string; readonly values: { readonly child_id: string } }

/** The way to the documents that belong to one record of a child, and to adding one. */
export const documentsLink = ({ id, values }: About) => ({
  label: DOCUMENTS,
  path: `/children/${values.child_id}/documents?about=${id}`,
})

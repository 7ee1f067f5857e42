import type { Words } from '#kernel/language.ts'

const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

/** The ways to correct a record and to take it away, for its card; none for those who may only read. */
export const cardActions = (formPath: string | undefined, id: string) =>
  formPath === undefined
    ? { changePath: undefined, links: [] }
    : { changePath: `${formPath}/${id}/edit`, links: [{ label: REMOVE, path: `${formPath}/${id}/remove` }] }

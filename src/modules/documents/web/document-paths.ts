/** Where documents lie in a child’s record. */
export const TAB = '/documents'

export const documentsPath = (childId: string): string => `/children/${childId}${TAB}`

export const letterPath = (childId: string, id: string): string => `/children/${childId}/letters/${id}`

/** The door of this module for others: its words, its rules, and the one way into a child's record. */
export * from './domain/records.ts'
export { child } from './domain/child.ts'
export { childHead, type ChildHead } from './data/child-access.ts'
export { keepNameKeysOf } from './data/keep-name-keys.ts'
export { restrictedFor } from './data/restricted-for.ts'
export { unreadNotices } from './data/notices.ts'
export { openChild } from './web/open-child.ts'
export { ChildFrame, fullName, RecordHeader, titleOf } from './web/child-frame.tsx'

/** The door of this module for others: its module in its two parts, and how documents and letters are kept without pages. */
export { documents, documentsAtWork, type DocumentsOptions } from './module.ts'
export { keepDocument } from './data/keep-document.ts'
export { keepLetter } from './data/keep-letter.ts'
export { writeDocx } from './data/write-docx.ts'

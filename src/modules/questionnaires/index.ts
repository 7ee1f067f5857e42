/** The door of this module for others: how a child sees things, and the pages of what is handed over. */
export { selfViews } from './web/self-views.ts'
export { handingOver } from './web/handing-over.ts'

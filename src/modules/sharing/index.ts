/** The door of this module for others: whether a service shares figures, and what is shared. */
export { agreementOn } from './data/agreements.ts'
export { share, takeBack } from './data/shared.ts'

/** The door of this module for others: its module, and the objectives of the plan in force. */
export { objectiveChoices } from './web/objective-choices.ts'
export { plansModule } from './module.ts'
export { type ChildSheet, openSheet } from './web/sheet-of.ts'

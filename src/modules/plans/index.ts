/** The door of this module for others: its module, and the objectives of the plan in force, and plans to be handed over. */
export { objectiveChoices } from './web/objective-choices.ts'
export { plansModule } from './module.ts'
export { type ChildSheet, openSheet, type SheetLine, type SheetLines } from './web/sheet-of.ts'
export { openPlanCopy, type OpenedCopy } from './web/plan-copy.ts'
export { COPY_READERS, type CopyReader, isCopyReader } from './domain/copy-readers.ts'
export { planPath } from './web/plan-paths.ts'

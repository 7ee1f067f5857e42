import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { VICTIM_EVENTS } from '../domain/victim-events.ts'
import type { VictimTask } from '../domain/victim-tasks.ts'

const TASKS: Readonly<Record<VictimTask['task'], Words>> = {
  'first-contact': { en: 'Make the first contact', cy: 'Gwneud y cysylltiad cyntaf' },
  tell: { en: 'Tell them what happened', cy: 'Dweud wrthynt beth ddigwyddodd' },
  'offer-unanswered': {
    en: 'Ask for their answer about restorative justice',
    cy: 'Gofyn am eu hateb ynghylch cyfiawnder adferol',
  },
  'offer-not-started': {
    en: 'Begin the restorative justice that they accepted',
    cy: 'Dechrau’r cyfiawnder adferol a dderbyniwyd ganddynt',
  },
  'offer-under-way': {
    en: 'Restorative justice is under way',
    cy: 'Mae cyfiawnder adferol ar y gweill',
  },
}

/** What is to be done, in words. */
export const taskWords = (task: VictimTask): Words =>
  task.task === 'tell' ? join([TASKS.tell, codeLabel(VICTIM_EVENTS, task.event)], ': ') : TASKS[task.task]

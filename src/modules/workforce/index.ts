/** The door of this module for others: its record kinds, who works here, and how much each answers for. */
export { WORKFORCE_RECORDS } from './domain/records.ts'
export { ANSWERING_ROLES } from './data/answering-roles.ts'
export { openProgrammes } from './data/open-programmes.ts'
export { type Colleague, people } from './data/people.ts'
export { personOfAccount } from './data/person-of-account.ts'
export { teamName, teams } from './data/teams.ts'
export { colleagueChoices } from './web/colleague-choices.ts'

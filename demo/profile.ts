import type { Words } from '#kernel/language.ts'
import type { Rate, Shares } from './shares.ts'

export type EthnicityGroupShares = Shares<'white' | 'black' | 'asian' | 'mixed' | 'other'>

/** An invented service: how large it is, whom it works with, and how well it works. */
export type Profile = {
  readonly id: string
  readonly name: Words
  readonly nation: 'england' | 'wales'
  /** Programmes that somebody has to work on today. */
  readonly open: number
  /** Children whom it has worked with in these years, now or before. */
  readonly children: number
  readonly years: number
  readonly area: Area
  readonly ethnicity: EthnicityGroupShares
  readonly violentAtCourt: Rate
  readonly violentOutOfCourt: Rate
  readonly reoffending: Rate
  /** How often an offence has an earlier programme before it: what gives the rate of reoffending. */
  readonly comesBack: number
  readonly speaksWelsh: number
  /** Drugs among the offences that are not violent, in the years before the last one and in that. */
  readonly drugs: { readonly before: number; readonly lastYear: number }
  readonly practice: Practice
}

/** An invented place. */
export type Area = {
  readonly council: string
  readonly court: string
  readonly crownCourt: string
  readonly police: string
  readonly health: string
  readonly towns: readonly string[]
  /** Begins with Q, with which no postcode in the United Kingdom begins. */
  readonly postcode: string
  readonly schools: readonly string[]
  readonly college: string
  readonly unit: string
  readonly employers: readonly string[]
  /** Services with which children move to and fro. */
  readonly neighbours: readonly string[]
}

/** How often, of all times that it should, the service does a thing or knows it. */
export type Practice = {
  readonly languageOffered: number
  readonly ethnicityAsked: number
  readonly postcodeKnown: number
  readonly homeSuitable: number
  readonly homeUnknown: number
  readonly needsFound: number
  readonly helpOffered: number
  /** Days for which nobody has been there to offer help with health, and with education. */
  readonly healthPostEmpty: number
  readonly educationPostEmpty: number
  readonly learningPlans: number
  readonly careDetails: number
  readonly professionalsKnown: number
  readonly identifiersKnown: number
  readonly attendance: number
  readonly unallocated: number
  readonly countersigned: number
  readonly choiceExplained: number
  readonly overdue: number
  readonly completed: number
  readonly victimsIdentified: number
  /** Of the victims that an offence has, how many the victim worker has recorded. */
  readonly victimsRecorded: number
  readonly victimsContacted: number
  readonly victimsTold: number
  readonly safetyNotesWritten: number
  readonly assessed: number
  readonly assessedInTime: number
  /** By how many days what is late is late, assessments and plans alike. */
  readonly lateBy: readonly [least: number, most: number]
  readonly countersignedInTime: number
  /** Levels as things are; otherwise one step too low, and nobody says why. */
  readonly levelsRight: number
  /** All of the child’s safety looked at; otherwise immediate physical safety alone. */
  readonly safetyWhole: number
  readonly childHeard: number
  readonly parentHeard: number
  readonly planned: number
  readonly plannedInTime: number
  /** Of what the assessment found, how much the plan answers or leaves out with a reason. */
  readonly factorsAnswered: number
  readonly victimInPlan: number
  /** A plan says what keeps people safe, and what is done where a level is high and things get worse. */
  readonly contingency: number
  readonly reviewed: number
  /** Of the contacts that the level asks for, how many are kept; and how many of those are for an objective. */
  readonly contactsKept: number
  readonly contactsPurposed: number
  /** For each contact that the level asks for, how many are planned: some will be missed. */
  readonly contactsPlanned: number
  /** Of what was missed, how much is made up for within days. */
  readonly missesMadeUp: number
  /** Of the actions that are not done by their day, of how many it is written soon what became of them. */
  readonly actionsFollowed: number
  /** At a high level: how many of the meetings of several agencies that are due are held. */
  readonly panelsHeld: number
  readonly missesFollowed: number
  readonly exitPlanned: number
  /** Screened within days of the signs that ask for it. */
  readonly screened: number
  readonly referred: number
  readonly defenceRaised: number
  /** Children who were missing and with whom somebody talked within three days. */
  readonly returnTalks: number
  readonly escalationsAnswered: number
  readonly oversight: number
  /** Of those who are heard, how many have their own words kept; and whether anything is ever answered. */
  readonly voicesKept: number
  readonly answersVoices: boolean
  /** Whether the work is shared out by what each can take on, or falls where it falls. */
  readonly sharesWorkOut: boolean
  /** Codes that no list knows, cells left empty and a child recorded twice. */
  readonly hasSlips: boolean
}

/** A service that works as it should. */
export const SOUND_PRACTICE: Practice = {
  languageOffered: 0.99,
  ethnicityAsked: 0.98,
  postcodeKnown: 1,
  homeSuitable: 0.9,
  homeUnknown: 0.01,
  needsFound: 0.95,
  helpOffered: 0.92,
  healthPostEmpty: 0,
  educationPostEmpty: 0,
  learningPlans: 0.85,
  careDetails: 1,
  professionalsKnown: 0.95,
  identifiersKnown: 0.96,
  attendance: 0.86,
  unallocated: 0,
  countersigned: 1,
  choiceExplained: 0.95,
  overdue: 0.01,
  completed: 0.87,
  victimsIdentified: 0.95,
  victimsRecorded: 0.98,
  victimsContacted: 1,
  victimsTold: 1,
  safetyNotesWritten: 0.96,
  assessed: 0.99,
  assessedInTime: 0.95,
  lateBy: [2, 9],
  countersignedInTime: 0.95,
  levelsRight: 0.97,
  safetyWhole: 0.995,
  childHeard: 0.95,
  parentHeard: 0.95,
  planned: 1,
  plannedInTime: 0.95,
  factorsAnswered: 0.995,
  victimInPlan: 1,
  contingency: 0.97,
  reviewed: 0.95,
  contactsKept: 0.88,
  contactsPurposed: 0.9,
  contactsPlanned: 1.35,
  missesMadeUp: 0.97,
  actionsFollowed: 1,
  panelsHeld: 0.99,
  missesFollowed: 0.96,
  exitPlanned: 0.98,
  screened: 0.97,
  referred: 0.97,
  defenceRaised: 0.95,
  returnTalks: 0.95,
  escalationsAnswered: 1,
  oversight: 0.96,
  voicesKept: 0.62,
  answersVoices: true,
  sharesWorkOut: true,
  hasSlips: false,
}

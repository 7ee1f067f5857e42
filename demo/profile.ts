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
  languageOffered: 0.97,
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
  unallocated: 0.01,
  countersigned: 0.96,
  choiceExplained: 0.95,
  overdue: 0.01,
  completed: 0.87,
  victimsIdentified: 0.95,
  victimsRecorded: 0.98,
  victimsContacted: 0.95,
  victimsTold: 0.93,
  safetyNotesWritten: 0.96,
  assessed: 0.99,
  assessedInTime: 0.95,
  countersignedInTime: 0.95,
  levelsRight: 0.97,
  safetyWhole: 0.98,
  childHeard: 0.95,
  parentHeard: 0.9,
  planned: 0.98,
  plannedInTime: 0.95,
  factorsAnswered: 0.97,
  victimInPlan: 0.95,
  contingency: 0.97,
  reviewed: 0.95,
  contactsKept: 0.88,
  contactsPurposed: 0.9,
  missesFollowed: 0.96,
  exitPlanned: 0.95,
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

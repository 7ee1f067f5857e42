// Written by `npm run schema` from the migrations. Do not edit.
import type { ColumnType } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'

type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>
type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json = ColumnType<unknown, string, string>

/** Every opening of a child's record, every search and every export. */
export type AccessLogTable = {
  /** The service whose records were looked at. */
  service_id: Generated<string>
  /** The order in which the looks were written. */
  sequence: Generated<number>
  /** When it was. */
  at: Generated<Timestamp>
  /** Who looked; empty for the system's own work. */
  account_id: Generated<string | null>
  /** The request or command, as named in the program's log. */
  request: Generated<string | null>
  /** What was done: a record opened, a search, an export, a restricted record opened with a reason, a refusal. */
  action: string
  /** Whose record it was, for openings. */
  child_id: string | null
  /** What was searched or exported and how much was found, or which page was opened. */
  detail: Json | null
}

/** Someone who may sign in. Never deleted, so that the logs always name a person. */
export type AccountTable = {
  /** The account's identifier, as the logs name it. */
  id: string
  /** E-mail address in lower case: what the person signs in with. */
  email: string
  /** The person's name, as colleagues see it. */
  name: string
  /** The language they chose last: en or cy; empty when they have not chosen. */
  language: string | null
  /** Active, or disabled: a disabled account can't sign in. */
  status: Generated<string>
  /** When the account was made. */
  created_at: Generated<Timestamp>
}

/** The private address of somebody’s calendar. One a person: a new one replaces it. */
export type AccountCalendarTable = {
  /** Whose calendar it is. */
  account_id: string
  /** SHA-256 of the secret in the address. */
  token_hash: Uint8Array
  /** When the address was made. */
  made_at: Timestamp
  /** When a calendar program last read it, to the hour. */
  last_read_at: Timestamp | null
}

/** What happened to an account. Only ever added to. */
export type AccountEventTable = {
  /** The event's identifier. */
  id: string
  /** When it happened. */
  at: Timestamp
  /** The account that it happened to. */
  account_id: string
  /** What happened, such as signed-in, sign-in-failed or disabled. */
  kind: string
  /** By which means, where there are several. */
  detail: string | null
  /** Who did it; empty for the command line and for someone not signed in. */
  by_account_id: string | null
  /** The request or command, as named in the program's log. */
  request: string | null
}

/** How a council's identity provider names someone who has an account here. */
export type AccountIdentityTable = {
  /** The identity provider. */
  issuer: string
  /** The provider's unchanging name for the person. */
  subject: string
  /** The account that it signs in to. */
  account_id: string
  /** When the two were linked, at the first sign-in. */
  linked_at: Timestamp
}

/** A passkey or security key that someone may sign in with. */
export type AccountPasskeyTable = {
  /** The credential's identifier, in base64url. */
  id: string
  /** Whose passkey it is. */
  account_id: string
  /** The public key that its answers are checked with. */
  public_key: Uint8Array
  /** The signature counter at its last use: a lower one tells of a copy. */
  counter: number
  /** How browsers reach it, as they reported. */
  transports: Generated<string[]>
  /** What its owner calls it. */
  name: string
  /** When it was registered. */
  created_at: Timestamp
  /** When it was last used to sign in. */
  last_used_at: Timestamp | null
}

/** The password of those who sign in with one. */
export type AccountPasswordTable = {
  /** Whose password it is. */
  account_id: string
  /** Argon2id hash with its parameters and salt. */
  hash: string
  /** When it was last set. */
  changed_at: Timestamp
}

/** Codes to keep on paper, for someone who has lost their phone or key. Each works once. */
export type AccountRecoveryCodeTable = {
  /** Whose code it is. */
  account_id: string
  /** SHA-256 of the code. */
  code_hash: Uint8Array
  /** When it was used; empty while it still works. */
  used_at: Timestamp | null
}

/** A link, good for one use, with which someone sets their password. */
export type AccountTicketTable = {
  /** SHA-256 of the secret in the link. */
  ticket_hash: Uint8Array
  /** Whose password it sets. */
  account_id: string
  /** Whether it is for a first password or for a new one. */
  reason: string
  /** When it was made. */
  created_at: Timestamp
  /** The administrator who asked for it; empty when the person or the command line did. */
  created_by: string | null
  /** When it stops working. */
  expires_at: Timestamp
  /** When it was used, or withdrawn for a newer one. */
  used_at: Timestamp | null
}

/** The authenticator app that someone has paired with their account. */
export type AccountTotpTable = {
  /** Whose app it is. */
  account_id: string
  /** The shared secret, in base 32. */
  secret: string
  /** When a first code proved that the pairing worked; empty while it has not. */
  confirmed_at: Timestamp | null
  /** The 30-second step of the last code accepted: that code and earlier ones are refused. */
  last_used_step: number | null
}

/** Another body’s plan for the child, and how this one fits it. */
export type AlignedPlanTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The plan that fits it. */
  plan_id: string
  /** Type of plan. */
  kind: string
  /** Who holds it. */
  whose: string | null
  /** How the two fit together. */
  how: string
  /** When that was last checked with them. */
  checked_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A time during which a member of staff had a role in a child’s programme. */
export type AllocationTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme allocated. */
  programme_id: string
  /** To whom. */
  person_id: string
  /** In which role. */
  role: string
  /** The first day on which it held. */
  from_on: LocalDate
  /** The last day on which it held; empty while it still does. */
  until_on: LocalDate | null
  /** Why this person was chosen. */
  reason: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** One thing that an assessment looked at, found or not. No row: not looked at. */
export type AssessedFactorTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The assessment. */
  assessment_id: string
  /** Which factor. */
  kind: string
  /** Whether it was found. */
  is_present: boolean
  /** How much it matters. */
  weight: string | null
  /** What is known about it. */
  detail: string | null
  /** From whom it comes, or who may be harmed. */
  who: string | null
  /** How likely harm is. */
  likelihood: string | null
  /** How bad the harm would be. */
  impact: string | null
  /** When it is likely. */
  when_likely: string | null
  /** What holds it back. */
  controls: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** How much concern an assessment finds about one subject, and why. */
export type AssessedLevelTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The assessment. */
  assessment_id: string
  /** The child’s safety, the safety of others, or reoffending. */
  about: string
  /** The level. */
  level: string
  /** Why it is this level. */
  reason: string
  /** Why it is lower than the record suggests. */
  against_evidence: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** One version of what is understood about a child in a programme. A completed one is never changed. */
export type AssessmentTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme in which it is made. */
  programme_id: string
  /** With which form. */
  form: string
  /** The version of the form with which it is to be read. */
  form_version: string | null
  /** At which point of the work. */
  stage: string
  /** Why it is reviewed. */
  reason: string | null
  /** Whether it was made here, in another system or by another service. */
  origin: string
  /** When it was started. */
  started_on: LocalDate
  /** When it was completed; empty while it is a draft. */
  completed_on: LocalDate | null
  /** Who wrote it. */
  author_id: string | null
  /** How the child took part. */
  child_part: string | null
  /** What the child said, or why they did not take part. */
  child_part_note: string | null
  /** How parents or carers took part. */
  parent_part: string | null
  /** What parents or carers said, or why they did not take part. */
  parent_part_note: string | null
  /** What someone who meets the child tomorrow has to know. */
  summary: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What an assessment answers to one question of its form. */
export type AssessmentAnswerTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The assessment. */
  assessment_id: string
  /** The question, which means the same in every form and version. */
  question: string
  /** The answer. */
  answer: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** One auditor’s audit of a sampled case: the levels, what was good, what needs action today, feedback to the worker. */
export type AuditTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The sampled case. */
  case_id: string
  /** Who audits it, and may therefore open it until the round closes. */
  auditor_id: string
  /** Whether theirs is the first or the second, blind audit. */
  part: string
  /** When it was given to them. */
  assigned_on: LocalDate
  /** What they think of the level for the child’s safety. */
  child_level: string | null
  /** Why. */
  child_level_reason: string | null
  /** What they think of the level for the safety of others. */
  others_level: string | null
  /** Why. */
  others_level_reason: string | null
  /** What was good. */
  good: string | null
  /** What needed action on the day. */
  concern: string | null
  /** The concern that was raised from it. */
  escalation_id: string | null
  /** What they say to the worker. */
  feedback: string | null
  /** When it was completed; its judgements stand from then on. */
  completed_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A programme that was drawn into the sample of an audit round. */
export type AuditCaseTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The round. */
  round_id: string
  /** The programme that was drawn. */
  programme_id: string
  /** Its number in the round, by which those who may not know the child know it. */
  number: number
  /** As which kind of work it is judged. */
  work: string
  /** The higher of its levels of safety when it was drawn; empty where none was set. */
  level: string | null
  /** The number of the case that it was drawn to replace. */
  replaces_number: number | null
  /** When it was taken out of the sample. */
  replaced_on: LocalDate | null
  /** Why it was. */
  replaced_reason: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What one auditor judged on one key question in a case, and why. */
export type AuditJudgementTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The audit. */
  audit_id: string
  /** The key question, by its number in the framework. */
  question: string
  /** Sufficient, not sufficient, or not applicable. */
  answer: string
  /** Why they judge so. */
  reasoning: string
  /** Why, where the record suggests otherwise whether the question applies. */
  against_record: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A place in the record that a judgement rests on: what happened, on which day, and the page that tells of it. */
export type AuditPointerTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The judgement that rests on it. */
  judgement_id: string
  /** What of the record it is, as the chronology names it. */
  event: string
  /** Which record. */
  record: string
  /** Its day. */
  happened_on: LocalDate
  /** Its words when it was pointed to. */
  words: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What the worker answered to an auditor’s feedback. */
export type AuditReplyTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The audit. */
  audit_id: string
  /** Who replied. */
  person_id: string
  /** What they said. */
  reply: string
  /** When. */
  replied_on: LocalDate
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A round of case-file audits: which cases may be drawn, how many, and by which framework they are judged. */
export type AuditRoundTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** What it is called. */
  title: string
  /** The framework by which the cases are judged. */
  framework: string
  /** Which kinds of work are looked at. */
  work: Generated<string[]>
  /** When it opened. */
  opened_on: LocalDate
  /** By when it is to be finished. */
  due_on: LocalDate | null
  /** Who leads it. */
  lead_id: string | null
  /** Programmes that began on or after this day. */
  started_from_on: LocalDate | null
  /** Programmes that began on or before this day. */
  started_until_on: LocalDate | null
  /** Programmes that ended on or after this day may be drawn too; empty: open ones only. */
  ended_since_on: LocalDate | null
  /** Only these kinds of programme; empty: all. */
  kinds: Generated<string[]>
  /** Only these levels; empty: all. */
  levels: Generated<string[]>
  /** Only the programmes of this member of staff. */
  person_id: string | null
  /** Only children of these sexes; empty: all. */
  sexes: Generated<string[]>
  /** Only children of these ethnic groups; empty: all. */
  ethnic_groups: Generated<string[]>
  /** Only children of this age or older. */
  age_from: number | null
  /** Only children of this age or younger. */
  age_until: number | null
  /** How many cases; empty: as many as the framework’s rule asks for. */
  size: number | null
  /** How many of a hundred cases a second auditor judges as well. */
  second_share: number | null
  /** What the sample was drawn with: the same seed and cases give the same sample. */
  seed: string
  /** Whether it was audited here or elsewhere. */
  origin: string
  /** When the sample was drawn. */
  drawn_on: LocalDate | null
  /** When it was closed; nothing of it changes afterwards. */
  closed_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What stands where two auditors judged a question differently, and why. */
export type AuditSettlementTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The sampled case. */
  case_id: string
  /** The key question, by its number in the framework. */
  question: string
  /** What stands. */
  answer: string
  /** Why. */
  reason: string
  /** Who settled it. */
  settled_by: string
  /** When. */
  settled_on: LocalDate
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Somebody who audits cases: of the service’s own staff, or from elsewhere. */
export type AuditorTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Who it is. */
  name: string
  /** The member of staff, for one of the service’s own. */
  person_id: string | null
  /** The address of the account, for one from elsewhere. */
  email: string | null
  /** Where one from elsewhere comes from. */
  organisation: string | null
  /** The last day on which they audit; empty while they do. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A decision whether to start breach proceedings, with its reasons. */
export type BreachDecisionTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that it belongs to. */
  programme_id: string
  /** When it was decided. */
  decided_on: LocalDate
  /** What was decided. */
  decision: string
  /** Why it was decided so. */
  reason: string
  /** Whether the child understood what was asked of them, and whether that was checked. */
  understood: string
  /** How that was checked. */
  understood_how: string
  /** Who decided. */
  person_id: string
  /** When the information was laid with the court. */
  information_laid_on: LocalDate | null
  /** What came of it. */
  result: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A restricted record opened by someone who is not named, with their reason. */
export type BreakGlassTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Whose record was opened. */
  child_id: string
  /** Who opened it. */
  account_id: string
  /** Why, in their own words. */
  reason: string
  /** When it was opened. */
  opened_at: Generated<Timestamp>
  /** Until when it stays open to them. */
  until_at: Timestamp
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A time during which the child was looked after, protected, in need, helped early or leaving care. */
export type CareStatusTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The status, in the categories of key performance indicator 7. */
  status: string
  /** Why a looked after child is looked after, in law. */
  legal_basis: string | null
  /** The local authority responsible. */
  local_authority: string | null
  /** The first day on which it held. */
  from_on: LocalDate
  /** The last day on which it held; empty while it still does. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Every change of every record, written by the database itself. Nobody updates or deletes here. */
export type ChangeLogTable = {
  /** The service whose record changed. */
  service_id: string
  /** The order in which changes were written. */
  sequence: Generated<number>
  /** When the change was written. */
  at: Generated<Timestamp>
  /** Who made the change; empty for the system's own work. */
  account_id: string | null
  /** The request or command that made it, as named in the program's log. */
  request: string | null
  /** The table of the record. */
  table_name: string
  /** The record that changed. */
  record_id: string
  /** Whether the record was inserted, updated or deleted. */
  action: string
  /** For an update the changed values as they were; for a deletion the whole record. */
  before: Json | null
  /** For an update the changed values as they became; for an insertion the whole record. */
  after: Json | null
}

/** A child whom the service works with, or has worked with. */
export type ChildTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** First names. */
  given_names: string
  /** Last name. */
  family_name: string
  /** The name that the child likes to be called by. */
  known_as: string | null
  /** Names that the child had before. */
  previous_names: string | null
  /** The child’s pronouns, in their own words. */
  pronouns: string | null
  /** Date of birth. */
  date_of_birth: LocalDate
  /** Whether the date of birth is an estimate. */
  date_of_birth_estimated: boolean | null
  /** Sex: male, female or not known. */
  sex: string
  /** Whether the gender the child identifies with is the sex registered at birth. */
  gender_same_as_registered: boolean | null
  /** Gender in the child’s own words. */
  gender_identity: string | null
  /** One of the census’s 19 categories, or refused or not known. */
  ethnicity: string
  /** Nationality, as the child describes it. */
  nationality: string | null
  /** Religion, in the census’s categories. */
  religion: string | null
  /** Immigration status. */
  immigration_status: string | null
  /** The language that the child prefers to speak with the service. */
  spoken_language: string | null
  /** The language that the child prefers for letters and messages. */
  written_language: string | null
  /** The name of the language where the list has only “other”. */
  other_language: string | null
  /** When the child was actively offered a service in Welsh. */
  language_offer_on: LocalDate | null
  /** Whether the child needs an interpreter. */
  interpreter_needed: boolean | null
  /** What helps the child to understand and to be understood. */
  communication_needs: string | null
  /** Date of death. */
  died_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What a group is to a child. */
export type ChildGroupTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child. */
  child_id: string
  /** The group. */
  peer_group_id: string
  /** What it is to the child. */
  link: string
  /** What is known of that. */
  note: string | null
  /** Since when it is known. */
  from_on: LocalDate | null
  /** The last day on which it holds. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A number by which a partner or an earlier system knows the child. */
export type ChildIdentifierTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** Whose number it is: police, health, education, social care, court, an earlier system. */
  kind: string
  /** The number or reference, as it was given. */
  value: string
  /** The body or system that gave it. */
  issuer: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Words, sounds and forms of a child's names, for finding the child. */
export type ChildNameKeyTable = {
  /** The service that the child's record belongs to. */
  service_id: string
  /** n: a word of a name; f: its family of forms; s: its sound. */
  key: string
  /** The child. */
  child_id: string
}

/** What a place is to a child. */
export type ChildPlaceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child. */
  child_id: string
  /** The place. */
  place_id: string
  /** What it is to the child. */
  link: string
  /** What is known of that. */
  note: string | null
  /** Since when it is known. */
  from_on: LocalDate | null
  /** The last day on which it holds. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A child's record that only named people may open. */
export type ChildRestrictionTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Whose record is restricted. */
  child_id: string
  /** Why, in words for those who may read it. */
  reason: string
  /** Who answers for the restriction and is told when it is broken. */
  owner_account_id: string
  /** The first day of the restriction. */
  from_on: LocalDate
  /** The last day; empty while it stands. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A contact with a child or those around them: planned, then told how it went; or told afterwards. */
export type ContactTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that it belongs to. */
  programme_id: string
  /** What kind of contact it is. */
  kind: string
  /** Whether it was planned. */
  was_planned: boolean
  /** The day for which it is planned, or on which it was. */
  held_on: LocalDate
  /** The time of day, such as 14:30. */
  held_time: string | null
  /** How long it lasted or is to last, in minutes. */
  minutes: number | null
  /** The member of staff who has it. */
  person_id: string
  /** With whom it is. */
  with_whom: string[]
  /** Where it is. */
  place: string | null
  /** How it went; empty while it awaits its outcome. */
  outcome: string | null
  /** Why it was missed. */
  absence_reason: string | null
  /** The day to which it was moved. */
  moved_to_on: LocalDate | null
  /** Whether the child was seen alone. */
  seen_alone: boolean | null
  /** What was said and done. */
  note: string | null
  /** Whether it counts towards the level of contact. */
  counts: boolean | null
  /** When a missed contact was followed up. */
  followed_up_on: LocalDate | null
  /** What was done to follow up. */
  follow_up: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Which objectives of a plan a contact served. */
export type ContactObjectiveTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The contact. */
  contact_id: string
  /** The objective. */
  objective_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What is done, by whom and how soon, if what is feared happens. */
export type ContingencyTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The plan that it belongs to. */
  plan_id: string
  /** Whom it keeps safe. */
  protects: string
  /** What might happen. */
  if_what: string
  /** What is done then. */
  then_what: string
  /** Who does it. */
  who: string
  /** How soon. */
  how_fast: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What a manager decided about a completed assessment. Never changed. */
export type CountersignatureTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The assessment. */
  assessment_id: string
  /** Countersigned or returned. */
  decision: string
  /** What the manager says about it. */
  comments: string | null
  /** Who decided. */
  person_id: string
  /** When it was decided. */
  decided_on: LocalDate
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Something done against those who exploit a child, or the place where they do. */
export type DisruptionTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child for whom it was done. */
  child_id: string
  /** When it was done. */
  done_on: LocalDate
  /** What was done. */
  kind: string
  /** Which partner did it. */
  partner: string
  /** What exactly was done. */
  detail: string
  /** What came of it. */
  result: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What people say of a file in a child's record. It has the file's own identifier. */
export type DocumentTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** What it is called here. */
  title: string
  /** What kind of document it is. */
  kind: string
  /** The date that it bears. */
  dated_on: LocalDate
  /** The plan, assessment, incident or meeting of the same child that it belongs to, if to any. */
  about_id: string | null
  /** With whom it may be shared. */
  handling: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A file that was brought to a child's record, or made here: what it is, and where its bytes are. */
export type DocumentFileTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child to whose record it belongs. */
  child_id: string
  /** What it was called by whoever brought it. */
  file_name: string
  /** What it is, by its content and never by its name. */
  media_type: string
  /** How many bytes it has. */
  size: number
  /** SHA-256 over its bytes: what is opened must have the same. */
  sha256: string
  /** Where its bytes are: in document_piece, or in the bucket under the service's name and its id. */
  storage: string
  /** Whether it was looked through for malicious software: nothing to do so was configured, it was clean, or it was made here. */
  scan: string
  /** The earlier version that this one takes the place of. */
  replaces_id: string | null
  /** Who brought it; empty where the program did. */
  account_id: string | null
  /** When it was brought. */
  added_at: Timestamp
  /** When its bytes were taken away; empty while they are there. */
  removed_at: Timestamp | null
  /** Who took them away. */
  removed_by_account_id: string | null
  /** Why, in their words. */
  removed_reason: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** The bytes of a file that is kept in the database, in pieces of a megabyte. */
export type DocumentPieceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The file. */
  document_file_id: string
  /** Position of the piece, from 0. */
  number: number
  /** The piece: a megabyte, but for the last. */
  bytes: Uint8Array
}

/** A form that someone has begun, kept until it is saved or thrown away. */
export type DraftTable = {
  /** The service in which the form was begun. */
  service_id: string
  /** Who is writing. Nobody else sees it. */
  account_id: string
  /** Which form: the name of the record kind. */
  form: string
  /** The record being corrected, or the identifier that a new one will have. */
  record_id: string
  /** The version of the record when the form was opened; 0 for a new one. */
  record_version: number
  /** The child on whose record the form was begun, where there is one. */
  child_id: string | null
  /** The address at which the form can be gone on with. */
  place: string
  /** What was typed, by field, exactly as it was typed. */
  answers: Json
  /** When it was last saved. */
  saved_at: Generated<Timestamp>
}

/** A school, college, course or job of the child’s. */
export type EducationTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** Type of provision, in the categories of key performance indicator 2. */
  provision_type: string
  /** The school, college, provider or employer. */
  provider: string | null
  /** Whether it is suitable; not known counts as not suitable in the indicator. */
  suitability: string
  /** Hours offered each week. */
  hours_offered: number | null
  /** Hours attended each week. */
  hours_attended: number | null
  /** Whether the child is excluded, and how. */
  exclusion: string | null
  /** The first day on which it held. */
  from_on: LocalDate
  /** The last day on which it held; empty while it still does. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A concern raised with somebody who must answer it. */
export type EscalationTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom it concerns. */
  child_id: string
  /** The programme to which it belongs, if to any. */
  programme_id: string | null
  /** What the concern is. */
  concern: string
  /** What it is about. */
  about: string
  /** When it was raised. */
  raised_on: LocalDate
  /** At what time it was raised. */
  raised_time: string | null
  /** Who raised it. */
  raised_by_id: string
  /** Who must answer it. */
  owner_id: string
  /** By which day. */
  due_on: LocalDate
  /** By which time. */
  due_time: string | null
  /** The answer. */
  answer: string | null
  /** What came of it. */
  decision: string | null
  /** To whom it was passed on. */
  passed_to_id: string | null
  /** When it was answered. */
  answered_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** How the end of a programme is prepared and what is handed over. */
export type ExitPlanTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that ends. */
  programme_id: string
  /** When the ending was planned. */
  planned_on: LocalDate
  /** What worked. */
  what_worked: string
  /** What did not work. */
  what_did_not: string | null
  /** Who supports the child afterwards. */
  support_after: string | null
  /** To whom what is left is handed over. */
  handed_to: string | null
  /** When it was handed over. */
  handed_over_on: LocalDate | null
  /** What is still to do, and who goes on with it. */
  open_actions: string | null
  /** What the child says, in their own words. */
  child_view: string | null
  /** What a parent or carer says. */
  parent_view: string | null
  /** Who planned it. */
  person_id: string | null
  /** When the programme was closed. */
  closed_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A look at all that is known of a child, asking whether somebody exploits them. */
export type ExploitationScreeningTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child who was screened. */
  child_id: string
  /** The programme to which it belongs, if to any. */
  programme_id: string | null
  /** When the child was screened. */
  screened_on: LocalDate
  /** Who screened. */
  person_id: string
  /** The screening tool and its version. */
  tool: string | null
  /** What the screening came to. */
  result: string
  /** The kinds of exploitation that are likely or feared. */
  kinds: string[]
  /** Why it came to that. */
  reasons: string
  /** Whether the child will be referred to the National Referral Mechanism. */
  refers: boolean | null
  /** Why there will be no referral. */
  no_referral_reason: string | null
  /** When children’s services were told. */
  children_services_told_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Something noticed that may mean that a child is exploited. */
export type ExploitationSignTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child about whom it was noticed. */
  child_id: string
  /** What was noticed. */
  kind: string
  /** When it was noticed. */
  seen_on: LocalDate
  /** Who noticed it, or told the service. */
  source: string
  /** What exactly was seen or said. */
  detail: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A parent, carer or relative of the child. */
export type FamilyMemberTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The person’s name. */
  name: string
  /** What the person is to the child. */
  relationship: string
  /** Whether the person has parental responsibility. */
  parental_responsibility: boolean | null
  /** Whether the person lives with the child. */
  lives_with_child: boolean | null
  /** Phone number. */
  phone: string | null
  /** Email address. */
  email: string | null
  /** Address, where it is not the child’s. */
  address: string | null
  /** The language that the person prefers to speak with the service. */
  spoken_language: string | null
  /** The language that the person prefers for letters and messages. */
  written_language: string | null
  /** The name of the language where the list has only “other”. */
  other_language: string | null
  /** When the person was actively offered a service in Welsh. */
  language_offer_on: LocalDate | null
  /** Whether the person needs an interpreter. */
  interpreter_needed: boolean | null
  /** Whether the service may contact the person. */
  contact_allowed: boolean | null
  /** What to know before contacting the person. */
  contact_note: string | null
  /** The first day on which it held. */
  from_on: LocalDate | null
  /** The last day on which it held; empty while it still does. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** One thing that an inspection or review found, good or bad. */
export type FindingTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The inspection or review. */
  inspection_id: string
  /** A strength, or an area for improvement. */
  kind: string
  /** The standard that it bears on, by its number in the inspection’s framework. */
  standard: string | null
  /** The key question that it bears on. */
  question: string | null
  /** What was found. */
  description: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Services in which something has changed that forecasts rest on: taken out when it has been looked at. */
export type ForecastMarkTable = {
  /** The service. */
  service_id: string
  /** The order in which they were marked. */
  id: Generated<number>
}

/** Questions that somebody without an account may answer for a while: on a device handed over, or by a link. */
export type HandoverTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Whether it opens one self-assessment, one response to a survey, or a survey for many. */
  purpose: string
  /** The self-assessment that it opens. */
  self_assessment_id: string | null
  /** The survey that it opens. A response has the id of its own handover. */
  survey: string | null
  /** Whether it was reached by following a link, so that no device is to be given back. */
  by_link: Generated<boolean>
  /** The hash of the secret that opens it. */
  token_hash: Uint8Array
  /** When it closes by itself. */
  expires_at: Timestamp
  /** When whoever answered had finished, or somebody closed it. */
  finished_at: Timestamp | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A health need, from screening to the end of help with it. */
export type HealthNeedTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** Area of health. */
  area: string
  /** When the child was screened. */
  screened_on: LocalDate | null
  /** When the need was identified. */
  identified_on: LocalDate | null
  /** When the child was referred for help. */
  referred_on: LocalDate | null
  /** Type of help, in the categories of key performance indicators 4 and 5. */
  intervention_type: string | null
  /** When help was offered. */
  offered_on: LocalDate | null
  /** When the child first attended. */
  started_on: LocalDate | null
  /** When the help ended. */
  ended_on: LocalDate | null
  /** Anything more about the need and the help. */
  details: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A hearing at court. */
export type HearingTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** When the hearing was or will be. */
  held_on: LocalDate
  /** Type of court. */
  court_type: string
  /** Name of the court. */
  court_name: string | null
  /** What the service proposed about bail or remand. */
  remand_proposal: string | null
  /** What the court decided about bail or remand. */
  remand_decision: string | null
  /** The sentence that the service proposed. */
  proposal: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Which offences a hearing was about. */
export type HearingOffenceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The hearing. */
  hearing_id: string
  /** The offence heard. */
  offence_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** An uploaded bundle in pieces, so that any process can read it; thrown away after the merge or after a week. */
export type ImportFileTable = {
  /** The service into which the bundle is imported. */
  service_id: string
  /** The run that the file belongs to. */
  run_id: string
  /** Position of the piece, from 0. */
  number: number
  /** The piece: as long as the first one, but for the last. */
  bytes: Uint8Array
}

/** Which record a sender's id stands for, and what the sender last said of it. */
export type ImportKeyTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The sender's name in the bundle. */
  source: string
  /** The record kind. */
  entity: string
  /** The sender's own id of the record. */
  source_id: string
  /** The record here. */
  record_id: string
  /** The record's version after the last import that spoke of it; a higher one has been edited here since. */
  record_version: number
  /** SHA-256 over the facts as they last came. */
  content_hash: Uint8Array
  /** The run in which they last came. */
  run_id: string
  /** When they last came. */
  imported_at: Generated<Timestamp>
}

/** A row of a bundle, read and waiting to be merged; thrown away after the merge or after a week. */
export type ImportRowTable = {
  /** The service into which the bundle is imported. */
  service_id: string
  /** The run that the row belongs to. */
  run_id: string
  /** The record kind. */
  entity: string
  /** The line of the file on which the row starts. */
  line: number
  /** The sender's own id of the record. */
  source_id: string
  /** The id that the record has, or will have, here. */
  record_id: string
  /** SHA-256 over the facts, to tell a row that has not changed since it last came. */
  content_hash: Uint8Array
  /** The sender's ids in the fields that refer to other records, for the report. */
  sent: Json
  /** What the row says, by field, with references as ids here. */
  facts: Json
}

/** One import of a bundle: who brought it, how far it got and what was found in it. */
export type ImportRunTable = {
  /** The service into which the bundle is imported. */
  service_id: string
  /** The run; the change log names it as the request of every change it made. */
  id: string
  /** The sender's name in the bundle, under which its ids are remembered. */
  source: Generated<string>
  /** What the file or folder was called. */
  file_name: string
  /** Who brought it; empty for the command line. */
  account_id: string | null
  /** Uploading, waiting, checking, refused (it has errors), ready to confirm, merging, merged, discarded, or failed by a fault of the program. */
  status: string
  /** Whether it was only to tell what would happen. */
  dry_run: Generated<boolean>
  /** Which file is being read and how many rows have been read. */
  progress: Generated<Json>
  /** The columns found in each file: only these are changed in records that exist. */
  columns: Generated<Json>
  /** For each record kind how many rows there are, and how many are new, changed, the same or kept as edited here. */
  counts: Generated<Json>
  /** The first thousand problems, errors before warnings; emptied when the working papers are cleared. */
  problems: Generated<Json>
  /** How many problems there were of each kind. */
  problem_counts: Generated<Json>
  /** When the import began. */
  started_at: Generated<Timestamp>
  /** When it was merged, refused, discarded or failed. */
  finished_at: Timestamp | null
  /** When its file, its rows and the values in its problems were thrown away. */
  cleared_at: Timestamp | null
}

/** Something that happened and bears on safety. */
export type IncidentTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom it concerns. */
  child_id: string
  /** The programme to which it belongs, if to any. */
  programme_id: string | null
  /** What kind of incident. */
  kind: string
  /** When it happened. */
  happened_on: LocalDate
  /** At what time it happened. */
  happened_time: string | null
  /** When the service knew of it. */
  known_on: LocalDate
  /** From whom the service knows. */
  source: string
  /** What happened. */
  what: string
  /** Who else was there. */
  who_else: string | null
  /** The weapon, if there was one. */
  weapon: string | null
  /** How badly the child was hurt. */
  injury: string | null
  /** With whom it may be shared. */
  handling: string | null
  /** What was done at once. */
  done_at_once: string | null
  /** Whether whoever recorded it asks for a review. */
  asks_review: boolean | null
  /** Who dealt with it. */
  person_id: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
  /** Where it was, if that is one of the places recorded. */
  place_id: string | null
}

/** An inspection of the service, or a review from which it is to learn. */
export type InspectionTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Who or what it comes from: an inspectorate, peers, the service itself, a review after an incident. */
  origin: string
  /** What it is called, where its type and date do not say enough. */
  title: string | null
  /** The inspection framework by whose standards it judged, or whose standards it borrowed. */
  framework: string | null
  /** The inspectorates that took part. */
  inspectorates: Generated<string[]>
  /** The lead inspector or reviewer, or the body that made it. */
  led_by: string | null
  /** When the service was told that it would come. */
  announced_on: LocalDate | null
  /** The first day of fieldwork. */
  fieldwork_from_on: LocalDate | null
  /** The last day of fieldwork. */
  fieldwork_until_on: LocalDate | null
  /** When its report was published, or finished where it is not published. */
  published_on: LocalDate | null
  /** How many court cases were looked at. */
  court_cases: number | null
  /** How many out-of-court cases were looked at. */
  out_of_court_cases: number | null
  /** How many children’s cases were looked at, where courts and out-of-court work are not told apart. */
  children_cases: number | null
  /** How many victims’ cases were looked at. */
  victim_cases: number | null
  /** How many resettlement cases were looked at. */
  resettlement_cases: number | null
  /** The total score, as its report prints it. */
  score: number | null
  /** The highest score that was possible. */
  out_of: number | null
  /** The overall rating, as its report prints it. */
  overall: string | null
  /** What it said, in short. */
  summary: string | null
  /** Where it can be read. */
  where_published: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A worry that inspectors raised during fieldwork and would not leave to the report. */
export type InspectionAlertTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The inspection or review. */
  inspection_id: string
  /** Whether it is about a child’s safety, the public’s, or the organisation. */
  kind: string
  /** The inspectorate’s number for the case; never a name. */
  case_reference: string | null
  /** What the inspectors were worried about. */
  concern: string
  /** When it was raised. */
  raised_on: LocalDate
  /** Who raised it. */
  raised_by: string | null
  /** Who was told of it. */
  told_to: string | null
  /** The day on which the written answer is due. */
  answer_due_on: LocalDate | null
  /** The time of that day, such as 17:00. */
  answer_due_time: string | null
  /** The written answer. */
  answer: string | null
  /** When it was answered. */
  answered_on: LocalDate | null
  /** Who answered it. */
  answered_by: string | null
  /** When the inspectors accepted the assurance given. */
  assured_on: LocalDate | null
  /** Who accepted it. */
  assured_by: string | null
  /** When it was closed. */
  closed_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What this installation is: one row. */
export type InstallationTable = {
  /** Always true: there is one row. */
  is_this: Generated<boolean>
  /** Whether its services are invented, which every page then says. */
  is_demo: boolean
  /** When it was set up. */
  set_up_at: Generated<Timestamp>
}

/** One piece of help within a programme, given by the service or a partner. */
export type InterventionTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that it belongs to. */
  programme_id: string
  /** What kind of help it is. */
  service: string
  /** Which kind of partner gives it. */
  partner: string
  /** Who gives it, by name. */
  provider: string
  /** The factors of the assessment that it answers. */
  answers: string[]
  /** When the child was referred. */
  referred_on: LocalDate
  /** When the referral was accepted. */
  accepted_on: LocalDate | null
  /** When the referral was declined. */
  declined_on: LocalDate | null
  /** Why the referral was declined. */
  declined_reason: string | null
  /** When it started. */
  started_on: LocalDate | null
  /** When it ended. */
  ended_on: LocalDate | null
  /** How many sessions were planned. */
  sessions_planned: number | null
  /** How many sessions the child attended. */
  sessions_attended: number | null
  /** Why it ended. */
  end_reason: string | null
  /** What came of it. */
  result: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A judgement of an audit that was done elsewhere. The case is known by the number that the auditors gave it. */
export type JudgementElsewhereTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The round. */
  round_id: string
  /** The number by which its auditors knew the case. */
  case_number: string
  /** The key question, by its number in the framework. */
  question: string
  /** Sufficient, not sufficient, or not applicable. */
  answer: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** The forecast of a service by a framework, as it was last worked out. */
export type KeptForecastTable = {
  /** The service that it is of. */
  service_id: string
  /** The framework by which it is forecast. */
  framework: string
  /** A short mark of what it was worked out from: with another mark it is worked out again. */
  mark: string
  /** When it was worked out. */
  made_at: Generated<Timestamp>
  /** The chances of each rating, with how many audited cases they rest on. */
  forecast: Json
  /** How many more audits would narrow it. */
  narrowing: Json
}

/** Special educational needs (England) or additional learning needs (Wales), and the plan for them. */
export type LearningNeedTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** When the need was identified. */
  identified_on: LocalDate
  /** Types of need. */
  kinds: Generated<string[]>
  /** The plan that there is for the need, if any. */
  plan_kind: string
  /** The first day of the plan. */
  plan_from_on: LocalDate | null
  /** The last day of the plan. */
  plan_until_on: LocalDate | null
  /** Anything more about the need. */
  details: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A factor of the assessment that a plan does not answer, and why. */
export type LeftOutTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The plan that leaves it out. */
  plan_id: string
  /** The factor. */
  factor: string
  /** Why it is left out. */
  reason: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** The words of a letter that was written here. It has the identifier of the document made of it. */
export type LetterTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** What the letter is for. */
  kind: string
  /** To whom it is addressed. */
  recipient: string
  /** Where it is sent. */
  address: string | null
  /** The date that it bears. */
  written_on: LocalDate
  /** Its words in Welsh; empty where it is in English only. */
  welsh: string | null
  /** Its words in English; empty where it is in Welsh only. */
  english: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A role that someone holds in a service, with its dates. */
export type MembershipTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Who holds the role. */
  account_id: string
  /** The role, as named in the table of permissions. */
  role: string
  /** The first day on which it holds. */
  from_on: LocalDate
  /** The first day on which it no longer holds; empty while it goes on. */
  until_on: LocalDate | null
  /** The member of staff whom the account belongs to, where the service keeps one. */
  person_id: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** The migrations that this database has had. */
export type MigrationTable = {
  /** The migration's file. */
  name: string
  /** SHA-256 of its text: a migration is never edited after it was applied. */
  hash: string
  /** When it was applied here. */
  applied_at: Generated<Timestamp>
}

/** A time during which a child was missing. */
export type MissingEpisodeTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child who was missing. */
  child_id: string
  /** Since when. */
  missing_from_on: LocalDate
  /** At what time. */
  missing_from_time: string | null
  /** When the police were told. */
  reported_to_police_on: LocalDate | null
  /** When the child was found; empty while missing. */
  found_on: LocalDate | null
  /** At what time the child was found. */
  found_time: string | null
  /** Where the child was found. */
  found_where: string | null
  /** Whether that was away from the home area. */
  found_far: boolean | null
  /** When the talk on coming home was offered. */
  talk_offered_on: LocalDate | null
  /** When it was held. */
  talk_on: LocalDate | null
  /** Who held it. */
  talk_by: string | null
  /** Whether the child declined it. */
  talk_declined: boolean | null
  /** What the child said. */
  talk_note: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Something that one person is to be told of, shown when they next work here. */
export type NoticeTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Who is told. */
  account_id: string
  /** What it is about: record-opened-with-reason. */
  kind: string
  /** The child whose record it concerns, where there is one. */
  child_id: string | null
  /** Whose doing it tells of. */
  about_account_id: string | null
  /** When it was sent. */
  sent_at: Generated<Timestamp>
  /** When it was marked as read. */
  read_at: Timestamp | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A serious incident that is notified. */
export type NotificationTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom it concerns. */
  child_id: string
  /** The incident, if it is recorded. */
  incident_id: string | null
  /** Why it is notified. */
  category: string
  /** When it happened. */
  happened_on: LocalDate
  /** When the service knew. */
  known_on: LocalDate
  /** At what time it knew. */
  known_time: string | null
  /** When the notification was sent. */
  sent_on: LocalDate | null
  /** At what time. */
  sent_time: string | null
  /** To whom. */
  sent_to: string | null
  /** Its reference. */
  reference: string | null
  /** When the chair of the board was told. */
  board_told_on: LocalDate | null
  /** When the levels were looked at again. */
  levels_looked_at_on: LocalDate | null
  /** When exploitation was considered. */
  exploitation_checked_on: LocalDate | null
  /** When a learning review was begun. */
  learning_opened_on: LocalDate | null
  /** A note. */
  note: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A child’s way through the National Referral Mechanism. */
export type NrmReferralTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child who was referred. */
  child_id: string
  /** The screening that led to the referral. */
  exploitation_screening_id: string | null
  /** Whether the national authority or a local panel decides. */
  route: string
  /** The first responder organisation that referred. */
  organisation: string
  /** Who referred for that organisation. */
  first_responder: string
  /** When the referral was sent. */
  submitted_on: LocalDate
  /** The reference number of the referral. */
  reference: string | null
  /** The kinds of exploitation. */
  kinds: string[]
  /** What the child says about it. */
  child_view: string | null
  /** What the parent or carer says about it. */
  parent_view: string | null
  /** When the strategy discussion was held. */
  strategy_discussion_on: LocalDate | null
  /** The independent child trafficking guardian. */
  guardian: string | null
  /** Since when there is a guardian. */
  guardian_from_on: LocalDate | null
  /** The decision on reasonable grounds. */
  grounds_decision: string | null
  /** When reasonable grounds were decided. */
  grounds_on: LocalDate | null
  /** The decision on conclusive grounds. */
  conclusive_decision: string | null
  /** When conclusive grounds were decided. */
  conclusive_on: LocalDate | null
  /** When it was asked that a negative decision be looked at again. */
  reconsideration_asked_on: LocalDate | null
  /** The decision when looked at again. */
  reconsideration_decision: string | null
  /** When it was decided again. */
  reconsideration_on: LocalDate | null
  /** When the referral was closed without a decision. */
  withdrawn_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What a plan is to bring about, and how far it has come. */
export type ObjectiveTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The plan that it belongs to. */
  plan_id: string
  /** Its place in the plan. */
  position: number
  /** The objective in the child’s words. */
  child_words: string | null
  /** What is to be different, in the worker’s words. */
  worker_words: string
  /** The factors of the assessment that it answers. */
  answers: string[]
  /** How far it has been reached. */
  progress: string | null
  /** On which day that was so. */
  progress_on: LocalDate | null
  /** What shows it. */
  progress_note: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** An offence that a child committed or is alleged to have committed. */
export type OffenceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** When it was committed, or first committed. */
  committed_on: LocalDate
  /** When the child was arrested. */
  arrested_on: LocalDate | null
  /** When the child was charged. */
  charged_on: LocalDate | null
  /** What the offence is. */
  description: string
  /** Code in the criminal justice offence index. */
  offence_code: string | null
  /** Category of offence. */
  category: string
  /** Youth Justice Board seriousness score, 1 to 8. */
  seriousness: number | null
  /** Gravity score of the police’s Child Gravity Matrix, 1 to 5. */
  police_gravity: number | null
  /** The plea. */
  plea: string | null
  /** Whether a weapon was involved. */
  weapon_involved: boolean | null
  /** Whether a knife or blade was involved. */
  knife_involved: boolean | null
  /** Postcode of the place. */
  committed_postcode: string | null
  /** Whether and how the police bailed the child. */
  police_bail_status: string | null
  /** When police bail began. */
  police_bail_from_on: LocalDate | null
  /** When police bail ended. */
  police_bail_until_on: LocalDate | null
  /** Whether there is an identified victim; victims themselves are recorded elsewhere. */
  victim_identified: boolean | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What the police or a court decided about one offence. */
export type OutcomeTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The offence decided about. */
  offence_id: string
  /** The hearing at which a court decided. */
  hearing_id: string | null
  /** The outcome, in the service’s own dated list. */
  outcome: string
  /** When it was decided. */
  decided_on: LocalDate
  /** When the outcome ends. */
  ends_on: LocalDate | null
  /** Whether it is the main outcome of the offence. */
  main: boolean | null
  /** Length in months, together with days and hours. */
  term_months: number | null
  /** Length in days. */
  term_days: number | null
  /** Length in hours. */
  term_hours: number | null
  /** Whether there was an appeal, and what became of it. */
  appeal_status: string | null
  /** When the appeal was made or decided. */
  appealed_on: LocalDate | null
  /** Whether the child then lived in this service’s area or was caretaken for another’s. */
  residence: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A requirement of an order, a term of a contract, a condition of a caution or licence. */
export type OutcomeRequirementTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The outcome that asks for it. */
  outcome_id: string
  /** What is required. */
  requirement: string
  /** Anything more about what is required. */
  details: string | null
  /** Length in months, together with days. */
  term_months: number | null
  /** Length in days. */
  term_days: number | null
  /** Hours of unpaid work ordered. */
  hours_mandated: number | null
  /** Hours of unpaid work done. */
  hours_completed: number | null
  /** When the requirement ends. */
  ends_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A manager’s look at the work with a child. */
export type OversightTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom it concerns. */
  child_id: string
  /** The programme to which it belongs, if to any. */
  programme_id: string | null
  /** When it was. */
  held_on: LocalDate
  /** The manager. */
  person_id: string
  /** On what occasion. */
  kind: string
  /** What was thought about. */
  reflection: string
  /** What was decided. */
  decision: string
  /** Why. */
  reason: string
  /** When to look again. */
  next_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A meeting of several agencies about a child. */
export type PanelTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom it concerns. */
  child_id: string
  /** The programme to which it belongs, if to any. */
  programme_id: string | null
  /** What kind of meeting. */
  kind: string
  /** The day of the meeting. */
  held_on: LocalDate
  /** Its time. */
  held_time: string | null
  /** Who is in the chair. */
  chair: string | null
  /** The partners that came. */
  attended: string[]
  /** Who else came. */
  also_there: string | null
  /** What was decided. */
  decided: string | null
  /** The MAPPA category. */
  mappa_category: string | null
  /** The MAPPA level. */
  mappa_level: string | null
  /** When the next one is. */
  next_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Something that a meeting asked somebody to do. */
export type PanelActionTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom it concerns. */
  child_id: string
  /** The meeting that asked for it. */
  panel_id: string
  /** What is to be done. */
  what: string
  /** Who does it. */
  who: string
  /** The member of staff who does it, if one does. */
  person_id: string | null
  /** By when. */
  due_on: LocalDate | null
  /** When it was done. */
  done_on: LocalDate | null
  /** A note. */
  note: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** People whom children are with and who bear on their safety. */
export type PeerGroupTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** What the service calls it. */
  name: string
  /** What kind of group it is. */
  kind: string
  /** What the concern is. */
  concern: string
  /** What is done about it. */
  controls: string | null
  /** Since when it is no longer a concern. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Somebody who works in the service, whoever employs them. */
export type PersonTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The person’s name. */
  name: string
  /** Email address at work. */
  email: string | null
  /** Phone number at work. */
  phone: string | null
  /** What the person’s job is called. */
  job_title: string | null
  /** The partner who employs the person. */
  employer: string
  /** The team in which the person works. */
  team_id: string | null
  /** How well the person can work in Welsh. */
  welsh_level: string | null
  /** The first day in the service. */
  starts_on: LocalDate | null
  /** The last day in the service. */
  leaves_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Somewhere that bears on the safety of children. */
export type PlaceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** What it is called. */
  name: string
  /** What kind of place it is. */
  kind: string
  /** The town or area. */
  town: string | null
  /** What the concern is. */
  concern: string
  /** What is done about it. */
  controls: string | null
  /** Since when it is no longer a concern. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A version of the plan of a programme: what the child and those around them will do, as agreed with them. */
export type PlanTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that the plan is for. */
  programme_id: string
  /** The assessment whose factors it answers. */
  assessment_id: string | null
  /** When it was begun. */
  started_on: LocalDate
  /** Who wrote it. */
  author_id: string | null
  /** What the child wants, in their own words. */
  hopes: string | null
  /** What helps the child to take part. */
  helps_me: string | null
  /** Language of the child’s own sheet, where it is another than that of their letters. */
  language: string | null
  /** When the child agreed. */
  child_agreed_on: LocalDate | null
  /** How the child agreed, or that they did not. */
  child_agreed_how: string | null
  /** Why the child has not agreed. */
  child_not_agreed: string | null
  /** When a parent or carer agreed. */
  parent_agreed_on: LocalDate | null
  /** How a parent or carer agreed, or that they did not. */
  parent_agreed_how: string | null
  /** Why no parent or carer has agreed. */
  parent_not_agreed: string | null
  /** When it was sent for approval; empty again once it is returned. */
  submitted_on: LocalDate | null
  /** When it took effect. */
  agreed_on: LocalDate | null
  /** When the next version replaced it. */
  replaced_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** One thing that somebody does towards an objective. */
export type PlanActionTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The plan that it belongs to. */
  plan_id: string
  /** The objective that it serves. */
  objective_id: string
  /** What is done. */
  what: string
  /** Who does it: the child, the family, the service or a partner. */
  by: string
  /** The member of staff who does it or helps with it. */
  person_id: string | null
  /** The partner who does it. */
  partner: string | null
  /** The team or organisation, by name. */
  provider: string | null
  /** Its place in the objective. */
  position: number
  /** When it begins. */
  starts_on: LocalDate | null
  /** By when it is to be done. */
  due_on: LocalDate | null
  /** When its result was known. */
  done_on: LocalDate | null
  /** What became of it. */
  result: string | null
  /** Anything more about it. */
  note: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A manager’s decision about a plan that was sent for approval. */
export type PlanApprovalTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The plan decided about. */
  plan_id: string
  /** Approved or returned. */
  decision: string
  /** What the manager says to it. */
  comments: string | null
  /** Who decided. */
  person_id: string
  /** When it was decided. */
  decided_on: LocalDate
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What is done all the time to keep the child, other people or the victim safe. */
export type PlanControlTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The plan that it belongs to. */
  plan_id: string
  /** Whom it keeps safe. */
  protects: string
  /** What is done. */
  what: string
  /** Who does it. */
  who: string
  /** Until when it is meant to hold. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A day on which an agreed plan was looked at again. */
export type PlanReviewTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that the plan is for. */
  programme_id: string
  /** The plan reviewed. */
  plan_id: string
  /** The assessment in which the levels were set again. */
  assessment_id: string | null
  /** When it was reviewed. */
  reviewed_on: LocalDate
  /** Why it was reviewed. */
  reason: string
  /** What has changed. */
  what_changed: string
  /** What the child says, in their own words. */
  child_view: string | null
  /** What a parent or carer says. */
  parent_view: string | null
  /** When it is to be reviewed next. */
  next_review_on: LocalDate | null
  /** Who reviewed it. */
  person_id: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A post that the service should have filled; with nobody posted to it, it is vacant. */
export type PostTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** What the post is called. */
  title: string
  /** The partner who provides the post. */
  employer: string
  /** The team to which the post belongs. */
  team_id: string | null
  /** Hours a week that the post is for. */
  hours_per_week: number | null
  /** Which of the people required by section 39(5) of the Crime and Disorder Act 1998 the post is. */
  statutory_role: string | null
  /** The first day on which there was such a post. */
  from_on: LocalDate
  /** The last day on which there was such a post. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A time during which a person filled a post. */
export type PostingTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Who filled the post. */
  person_id: string
  /** The post that was filled. */
  post_id: string
  /** How: permanently, on secondment, through an agency, acting up. */
  kind: string
  /** Hours a week that the person works in the post. */
  hours_per_week: number | null
  /** The first day on which it held. */
  from_on: LocalDate
  /** The last day on which it held; empty while it still does. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Somebody of another organisation who works with the child. */
export type ProfessionalTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The professional’s name. */
  name: string
  /** What the professional is. */
  role: string
  /** The organisation that the professional works for. */
  organisation: string | null
  /** Phone number. */
  phone: string | null
  /** Email address. */
  email: string | null
  /** The first day on which it held. */
  from_on: LocalDate | null
  /** The last day on which it held; empty while it still does. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Work with a child over a time, whether offered, agreed or ordered: the national return’s intervention programme. */
export type ProgrammeTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** Type of programme, in the service’s own dated list. */
  kind: string
  /** Who referred the child. */
  referred_by: string | null
  /** When the child was referred. */
  referred_on: LocalDate | null
  /** The first day. */
  starts_on: LocalDate | null
  /** The day on which it is expected to end. */
  expected_end_on: LocalDate | null
  /** The day on which it ended. */
  ended_on: LocalDate | null
  /** Why it ended. */
  end_reason: string | null
  /** Whether the child completed it successfully. */
  successfully_completed: boolean | null
  /** Whether there is an identified victim. */
  victim_identified: boolean | null
  /** Anything more about the programme. */
  notes: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Which offences a programme is for. */
export type ProgrammeOffenceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The programme. */
  programme_id: string
  /** The offence. */
  offence_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Which outcomes a programme carries out. */
export type ProgrammeOutcomeTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The programme. */
  programme_id: string
  /** The outcome. */
  outcome_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Which of the services of England and Wales this one is: at most one row for each service. */
export type PublishedServiceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The name under which published statistics and results are filed, such as gwynedd-and-ynys-mon. */
  published_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** How many cases an inspection judged on one key question, and in how many the work was sufficient. */
export type QuestionResultTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The inspection or review. */
  inspection_id: string
  /** The key question, by its number in the inspection’s framework. */
  question: string
  /** In how many cases the work was sufficient. */
  sufficient: number | null
  /** How many cases were judged on it. */
  judged: number | null
  /** The percentage sufficient, where the report prints no more. */
  percentage: number | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What an inspection or review asked for, and what came of it. */
export type RecommendationTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The inspection or review. */
  inspection_id: string
  /** Its number among the recommendations of the report. */
  number: number | null
  /** What is recommended. */
  description: string
  /** Whom it is made to: the service, its management board or a partner. */
  addressee: string
  /** Which partner, where it is made to one. */
  partner: string | null
  /** How urgent it is. */
  priority: string | null
  /** The day by which it is to be done. */
  due_on: LocalDate | null
  /** The standard that it bears on. */
  standard: string | null
  /** Whether it was accepted. */
  accepted: boolean | null
  /** When that was decided. */
  answered_on: LocalDate | null
  /** What has been done about it, or why it was not accepted. */
  response: string | null
  /** When it was done. */
  closed_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Which findings a recommendation follows from. */
export type RecommendationFindingTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The recommendation. */
  recommendation_id: string
  /** The finding. */
  finding_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Someone’s word that a finding is the same as an earlier one. */
export type RepeatedFindingTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The later finding. */
  finding_id: string
  /** The earlier finding. */
  earlier_finding_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Someone’s word that a recommendation is the same as an earlier one. */
export type RepeatedRecommendationTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The later recommendation. */
  recommendation_id: string
  /** The earlier recommendation. */
  earlier_recommendation_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A place where the child lives or lived. */
export type ResidenceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** First line of the address. */
  address_line_1: string | null
  /** Second line of the address. */
  address_line_2: string | null
  /** Town or city. */
  town: string | null
  /** Postcode, in capitals with one space. */
  postcode: string | null
  /** Type of accommodation, in the categories of key performance indicator 1. */
  accommodation_type: string
  /** Whether it is suitable; not known counts as not suitable in the indicator. */
  suitability: string
  /** Who the child lives with there. */
  with_whom: string | null
  /** The first day on which it held. */
  from_on: LocalDate
  /** The last day on which it held; empty while it still does. */
  until_on: LocalDate | null
  /** Whether it is outside the service’s own area. */
  outside_service_area: boolean | null
  /** Why the child moved there. */
  move_reason: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Someone named as allowed to open a restricted record. */
export type RestrictionReaderTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The restriction. */
  child_restriction_id: string
  /** Who may open the record. */
  account_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What somebody else's safety needs of the work with a child. Names nobody, and refers to no victim. */
export type SafetyNoteTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child with whose work it is about. */
  child_id: string
  /** What it asks for. */
  kind: string
  /** What exactly, in words that the child and the family may read. */
  text: string
  /** Its first day. */
  from_on: LocalDate
  /** Its last day; empty while it holds. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A batch of log rows made tamper-evident: the hash of each row, chained to the batch before. */
export type SealTable = {
  /** The service whose log is sealed. */
  service_id: string
  /** The seal. */
  id: Generated<string>
  /** Which log the seal is of. */
  log: string
  /** Position in the chain, from 1. */
  number: number
  /** When the batch was sealed. */
  sealed_at: Generated<Timestamp>
  /** No row up to this sequence number can be added any more. */
  through_sequence: number
  /** The sequence numbers of the rows in the batch, rising. */
  sequences: number[]
  /** SHA-256 of each of those rows, 32 bytes each, in the same order. */
  row_hashes: Uint8Array
  /** The hash of the seal before; 32 zero bytes for the first. */
  previous_hash: Uint8Array
  /** SHA-256 over the previous hash, then the service, log, number, moment, sequence numbers and row hashes of this one. */
  hash: Uint8Array
}

/** How a child, or a parent or carer, sees things: who answered and how. */
export type SelfAssessmentTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whose record it belongs to. */
  child_id: string
  /** Whether the child or a parent or carer answered. */
  who: string
  /** The name of the parent or carer who answered. */
  answered_by: string | null
  /** On a device, on paper or in conversation. */
  how: string
  /** When it was answered; empty while it is being answered. */
  answered_on: LocalDate | null
  /** In which language it was answered. */
  language: string | null
  /** Whether there was an interpreter. */
  interpreter: boolean | null
  /** Who was there while it was answered. */
  present: string | null
  /** Who gave the questions. */
  person_id: string | null
  /** The programme to which it belongs, if to any. */
  programme_id: string | null
  /** Which version of the questions was answered. */
  form_version: string
  /** When somebody saw to the answers that bear on safety. */
  followed_up_on: LocalDate | null
  /** Who saw to them. */
  followed_up_by_id: string | null
  /** What was done. */
  follow_up: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What a self-assessment answers to one question. */
export type SelfAssessmentAnswerTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whose record it belongs to. */
  child_id: string
  /** The self-assessment. */
  self_assessment_id: string
  /** Which question. */
  question: string
  /** What was chosen. */
  choice: string | null
  /** What was said in the person’s own words. */
  said: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A youth justice service. Every record of children or staff belongs to exactly one. */
export type ServiceTable = {
  /** Short name used in addresses and commands, such as aberwen. */
  id: string
  /** The service's name in English. */
  name_en: string
  /** The service's name in Welsh. */
  name_cy: string
  /** England or Wales: decides which duties, forms and indicators apply. */
  nation: string
  /** When the service was set up here. */
  created_at: Generated<Timestamp>
}

/** A signed-in browser. Kept 30 days after it expires: it still tells whose half-typed form arrives. */
export type SessionTable = {
  /** SHA-256 of the token in the browser's cookie. */
  token_hash: Uint8Array
  /** Who is signed in. */
  account_id: string
  /** The strongest proof given: a password alone, an authenticator app, a recovery code, a passkey, the council's provider, or chosen from the start-up's list of people. */
  proof: string
  /** Browser and system in a few words, so that its owner recognises it. */
  device: string
  /** When the person signed in. */
  created_at: Timestamp
  /** When a page was last asked for, to the minute. */
  last_seen_at: Timestamp
  /** When the person signed out or was signed out; empty otherwise. */
  ended_at: Timestamp | null
}

/** The figures that a service shares, as others may see them: small numbers are not in them. */
export type SharedFiguresTable = {
  /** The service that shares them. */
  service_id: string
  /** The first day on which they may be seen. */
  since_on: LocalDate
  /** The first day on which they may not be seen any more; empty while no end is set. */
  until_on: LocalDate | null
  /** When they were put together. */
  made_at: Generated<Timestamp>
  /** A short mark of the counts that they were made from: with another mark they are made again. */
  made_from: string
  /** The figures. */
  figures: Json
}

/** That a service shares figures with those who look at the nation: which, from when, until when, and who decided it. */
export type SharingAgreementTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Which figures: signals, audits. */
  shares: string[]
  /** The first day on which they may be seen. */
  begins_on: LocalDate
  /** The first day on which they may not be seen any more; empty while no end is set. */
  ends_on: LocalDate | null
  /** Who decided it and when, such as a meeting of the board. */
  decided_by: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** How the service stood on a day, counted over all records as they were known then. */
export type SightingTable = {
  /** The service that it belongs to. */
  service_id: string
  /** The day. */
  on_day: LocalDate
  /** The numbers, when all have been counted; empty until then. */
  figures: Json | null
  /** When counting began that gave the numbers. */
  made_at: Timestamp | null
  /** When the counting that is under way began; empty if none is. */
  begun_at: Timestamp | null
  /** The numbers counted so far. */
  so_far: Json | null
  /** The child up to whom they are counted. */
  after_child: string | null
}

/** Failed attempts, counted for all processes together, to slow down guessing. */
export type SignInAttemptTable = {
  /** What is counted by: the e-mail address typed, the network address, the account at its second step, or links asked for. */
  kind: string
  /** SHA-256 of what is counted by. */
  subject_hash: Uint8Array
  /** Failures in a row. */
  failures: number
  /** When the last one was. */
  last_failed_at: Timestamp
}

/** Where someone has got to in signing in, for the few minutes that it takes. */
export type SignInStepTable = {
  /** SHA-256 of the token in the browser's short-lived cookie. */
  token_hash: Uint8Array
  /** What is awaited: a second proof, a first pairing, the council's answer, or a passkey's. */
  kind: string
  /** Whose password was right, where one was given. */
  account_id: string | null
  /** The challenge, state and nonce that the answer must match. */
  detail: Json
  /** The page to go to when signed in. */
  return_path: string
  /** When it has to be begun again. */
  expires_at: Timestamp
}

/** What someone should see by a time, as a rule worked it out; kept when it has ended. */
export type SignalTable = {
  /** The service that it belongs to. */
  service_id: string
  /** Its own identifier. */
  id: string
  /** The child in whose record it was seen. */
  child_id: string
  /** The rule that raised it. */
  rule: string
  /** What it is of: a child, a programme or, behind the wall, a victim. */
  subject_kind: string
  /** Which child, programme or victim. */
  subject_id: string
  /** What of the subject it is about, where the rule may speak more than once. */
  about: string
  /** How pressing it is. */
  severity: string
  /** What the record shows, in both languages. */
  says: Json
  /** The facts that raised it, each with its day and its page. */
  evidence: Json
  /** What is to be done, and the page on which it is done. */
  todo: Json
  /** A short mark of the facts: when it changes, the facts have changed. */
  facts: string
  /** The day on which it could first be known, this time. */
  raised_on: LocalDate
  /** The day by which it should be mended. */
  due_on: LocalDate
  /** How many times it has been raised, this time included. */
  times_raised: number
  /** Whose it is to mend. */
  owner_role: string
  /** The member of staff whose it is, where one answers for the programme. */
  owner_id: string | null
  /** When the system first saw it. */
  first_seen_at: Generated<Timestamp>
  /** The day on which the facts had changed; empty while it stands. */
  ended_on: LocalDate | null
}

/** Each message by which someone was told how many signals wait for them: numbers, and nothing of a child. */
export type SignalDigestTable = {
  /** The service whose signals they are. */
  service_id: string
  /** Who was told. */
  account_id: string
  /** When the message was sent. */
  told_at: Timestamp
  /** How many were new since the message before. */
  new_signals: number
  /** How many were late. */
  late: number
  /** How many had come up to them since the message before. */
  come_up: number
}

/** Who wants no daily message about signals. */
export type SignalDigestDeclinedTable = {
  /** The service whose signals they are. */
  service_id: string
  /** Who wants none. */
  account_id: string
}

/** When a child was last looked at for signals, and when time alone may change what is to be seen. */
export type SignalLookTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The child. */
  child_id: string
  /** The day as it stood on which they were last looked at. */
  looked_on: LocalDate
  /** The first later day that can bring something new; empty if none can. */
  look_again_on: LocalDate | null
}

/** Children whose record has just changed: to be looked at again, and then taken out. */
export type SignalMarkTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The order in which they were marked. */
  id: Generated<number>
  /** The child. */
  child_id: string
}

/** Someone's decision that a signal need not be mended for a time, and why. */
export type SignalSetAsideTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme, where the signal is of one. */
  programme_id: string | null
  /** The rule that raised the signal. */
  rule: string
  /** The mark of the facts as they stood: with other facts the signal comes back. */
  facts: string
  /** Why it need not be mended. */
  reason: string
  /** The day of the decision. */
  set_on: LocalDate
  /** The last day on which it holds. */
  until_on: LocalDate
  /** Who decided. */
  person_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A number that the service has set for one of the rules, from a day on. */
export type SignalSettingTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The rule and its number, such as review-overdue-months. */
  setting: string
  /** The number. */
  value: number
  /** The first day on which it holds. */
  from_on: LocalDate
  /** What it rests on: the procedure or the decision. */
  source: string
  /** Who set it. */
  person_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** How many signals stood on an earlier day, worked out anew from the records as they stood then. */
export type SignalsOnDayTable = {
  /** The service. */
  service_id: string
  /** The day. */
  on_day: LocalDate
  /** When it was worked out. */
  made_at: Generated<Timestamp>
  /** How many by rule, kind of programme and how pressing they are. Never whose. */
  standing: Json
}

/** The defence under section 45 of the Modern Slavery Act 2015, raised for a charge. */
export type SlaveryDefenceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child who is charged. */
  child_id: string
  /** The referral from which it follows. */
  nrm_referral_id: string
  /** The charge for which it was raised. */
  offence_id: string
  /** When it was raised. */
  raised_on: LocalDate
  /** With whom it was raised. */
  raised_with: string
  /** Who raised it. */
  person_id: string | null
  /** What came of it. */
  answer: string | null
  /** When the court was told. */
  court_told_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** How leaders judge the service on a standard that inspectors weigh on evidence, and what a second person says to it. */
export type StandardAssessmentTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The framework. */
  framework: string
  /** The standard, by its number in the framework. */
  standard: string
  /** When it was made. */
  made_on: LocalDate
  /** Who proposes the rating. */
  person_id: string
  /** The rating proposed. */
  rating: string
  /** Why this one. */
  reason: string
  /** How sure leaders are of Inadequate, in per cent; empty: as sure as can be of the rating. */
  share_inadequate: number | null
  /** How sure of Requires improvement. */
  share_requires_improvement: number | null
  /** How sure of Good. */
  share_good: number | null
  /** How sure of Outstanding. */
  share_outstanding: number | null
  /** Whether a second person agrees. */
  challenge: string | null
  /** That person, who is another. */
  challenger_id: string | null
  /** When they said so. */
  challenged_on: LocalDate | null
  /** The rating that they see instead. */
  challenge_rating: string | null
  /** Their reason. */
  challenge_reason: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What was found on one prompt of a self-assessment: a strength, a gap, and the evidence for them. */
export type StandardAssessmentPointTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The self-assessment. */
  standard_assessment_id: string
  /** The key question, by its number in the framework. */
  question: string
  /** Which of the question’s prompts, the first being 1. */
  prompt: number
  /** What is good. */
  strength: string | null
  /** What is missing. */
  gap: string | null
  /** What shows it. */
  evidence: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** The rating that people gave one standard in an inspection. What the counts of cases give is worked out, never stored. */
export type StandardRatingTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The inspection or review. */
  inspection_id: string
  /** The standard, by its number in the inspection’s framework. */
  standard: string
  /** The rating given. */
  rating: string
  /** Why it is not the rating that the counts of cases give. */
  reason: string | null
  /** Who decided that it should be another. */
  decided_by: string | null
  /** When that was decided. */
  decided_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What a survey response answers to one question. */
export type SurveyAnswerTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The response. */
  survey_response_id: string
  /** Which question. */
  question: string
  /** What was chosen. */
  choice: string | null
  /** What was said in the person’s own words. */
  said: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** One person’s answers to a survey. It names nobody. */
export type SurveyResponseTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** Which survey. */
  survey: string
  /** When it was answered. */
  answered_on: LocalDate
  /** In which language it was answered. */
  language: string | null
  /** Which version of the questions was answered. */
  form_version: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A team of the service. */
export type TeamTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The team’s name in English. */
  name: string
  /** The team’s name in Welsh. */
  welsh_name: string | null
  /** What the team does. */
  kind: string | null
  /** The last day on which there was such a team. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A move of a programme between this service and another, for good or for a time. */
export type TransferTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that moves. */
  programme_id: string
  /** Transfer or caretaking, in or out. */
  kind: string
  /** The other service. */
  other_service: string
  /** When it was requested. */
  requested_on: LocalDate
  /** When it was accepted. */
  accepted_on: LocalDate | null
  /** When it ended; for caretaking, when the child came back. */
  ended_on: LocalDate | null
  /** Why. */
  reason: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Hours of reparation or unpaid work done on one day. */
export type UnpaidHoursTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that it belongs to. */
  programme_id: string
  /** What kind of work it was. */
  kind: string
  /** The day. */
  worked_on: LocalDate
  /** How many hours were worked. */
  hours: number
  /** Where it was. */
  place: string | null
  /** Who supervised it. */
  supervised_by: string | null
  /** Anything more about the work. */
  note: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Someone whom an offence harmed. Walled off: only victim workers reach it. */
export type VictimTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The victim's name. */
  name: string
  /** An adult, a child, a business, or a body. */
  kind: string
  /** When the victim was born. */
  date_of_birth: LocalDate | null
  /** How the victim prefers to be contacted. */
  prefers: string | null
  /** Phone number. */
  phone: string | null
  /** Email address. */
  email: string | null
  /** Postal address. */
  address: string | null
  /** Postcode. */
  postcode: string | null
  /** When and how it is safe to be in touch. */
  safe_contact: string | null
  /** The parent or carer, for a victim who is a child. */
  parent_name: string | null
  /** The language that the victim prefers to speak. */
  spoken_language: string | null
  /** The language that the victim prefers for letters. */
  written_language: string | null
  /** Whether the victim needs an interpreter. */
  interpreter_needed: boolean | null
  /** What helps the victim to understand and be understood. */
  communication_needs: string | null
  /** The victim's sex. */
  sex: string | null
  /** The victim's ethnicity, in their own choice. */
  ethnicity: string | null
  /** Whether the victim has a disability. */
  disability: boolean | null
  /** Why the victim has enhanced rights under the Victims' Code; empty where they have not. */
  enhanced_rights: string[]
  /** Whether the service also works, or has worked, with the victim; never with which record. */
  known_as_child: boolean | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What a victim agreed to, refused or took back. Walled off. */
export type VictimConsentTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The victim. */
  victim_id: string
  /** To what. */
  about: string
  /** Given, refused, withdrawn, or no answer. */
  decision: string
  /** When the victim said so. */
  decided_on: LocalDate
  /** Who said so, where it was not the victim themselves. */
  said_by: string | null
  /** In what way they said so. */
  how: string | null
  /** Who asked. */
  person_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A contact with a victim, or an attempt at one. Walled off. */
export type VictimContactTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The victim. */
  victim_id: string
  /** When it was. */
  held_on: LocalDate
  /** In what way. */
  how: string
  /** What for. */
  purpose: string[]
  /** The event of which the victim was told, if of one. */
  about_event: string | null
  /** Whether the victim was reached. */
  reached: boolean
  /** What was said. */
  note: string | null
  /** Who made the contact. */
  person_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What an offence did to a victim, and what they want and need. Walled off. */
export type VictimHarmTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The victim. */
  victim_id: string
  /** The offence. */
  offence_id: string
  /** How the victim and the child know each other. */
  relationship: string | null
  /** Whether the police passed on how to contact the victim. */
  details: string
  /** When the details came, or when it was known that they would not. */
  details_on: LocalDate | null
  /** What the offence did, in the victim's own words. */
  impact: string | null
  /** What the victim would like to happen. */
  wishes: string | null
  /** What the victim needs to be and feel safe. */
  safety_needs: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Something that keeps a victim safe. Walled off. */
export type VictimMeasureTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The victim. */
  victim_id: string
  /** The kind of measure. */
  kind: string
  /** What exactly. */
  what: string
  /** Its first day. */
  from_on: LocalDate
  /** Its last day; empty while it holds. */
  until_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** An offer of restorative justice, or the reason why none was made, and what became of it. Walled off. */
export type VictimRestorativeTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The victim. */
  victim_id: string
  /** The harm that it is to repair. */
  victim_harm_id: string
  /** When it was offered; empty where it was not. */
  offered_on: LocalDate | null
  /** Why it was offered, or why not. */
  suitable_reason: string
  /** What was offered or done. */
  type: string | null
  /** What the victim answered. */
  answer: string | null
  /** When it began. */
  started_on: LocalDate | null
  /** When it ended. */
  ended_on: LocalDate | null
  /** What came of it. */
  result: string | null
  /** How satisfied the victim was. */
  satisfaction: string | null
  /** When they said so. */
  satisfaction_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Support that a victim asked for, and when it came. Walled off. */
export type VictimSupportTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The victim. */
  victim_id: string
  /** What the victim needs help with. */
  need: string
  /** When they asked. */
  asked_on: LocalDate
  /** Who gives it. */
  provider: string | null
  /** When it was given, or where to find it was told. */
  provided_on: LocalDate | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What a child, a parent or carer, or a victim said, in their own words. */
export type VoiceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** In whose record it stands; empty for victims, and for what was said in a group or without a name. */
  child_id: string | null
  /** Who said it: a child, a parent or carer, a victim. */
  who: string
  /** What they said. */
  said: string
  /** When they said it. */
  said_on: LocalDate
  /** On what occasion they said it. */
  source: string
  /** The language of the words. */
  language: string | null
  /** What it is about. */
  themes: string[]
  /** How they felt about it. */
  feeling: string | null
  /** Whether they agreed that their words are used without their name. */
  may_be_used: boolean
  /** Who heard it. */
  person_id: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** What was asked for in what people said, what was considered, what was done or not done and why, and who was told. */
export type VoiceAnswerTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** What they said, in short. */
  asked: string
  /** The language in which it is written. */
  written_in: string
  /** Since when it asks for an answer. */
  asked_on: LocalDate
  /** What it is about. */
  themes: string[]
  /** What of the service it bears on. */
  bears_on: string[]
  /** Which document or part that is. */
  bears_on_where: string | null
  /** When it was considered. */
  considered_on: LocalDate | null
  /** What was considered. */
  considered: string | null
  /** Whether it was done, in part, or not; empty while nothing is decided. */
  decision: string | null
  /** What was done. */
  done: string | null
  /** When it was done. */
  done_on: LocalDate | null
  /** Why it was not done, or not all of it. */
  why: string | null
  /** Who decided. */
  decided_by_id: string | null
  /** When people were told. */
  told_on: LocalDate | null
  /** Who was told. */
  told: string[]
  /** What they said, in the other language. */
  asked_again: string | null
  /** What was done, in the other language. */
  done_again: string | null
  /** Why not, in the other language. */
  why_again: string | null
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** Whose words an answer is to. */
export type VoiceAnswerVoiceTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The answer. */
  voice_answer_id: string
  /** The words. */
  voice_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

/** A formal warning after a failure to do what an order asks. */
export type WarningTable = {
  /** The service that the record belongs to. */
  service_id: string
  /** The record's own identifier. */
  id: string
  /** The child whom the record is about. */
  child_id: string
  /** The programme that it belongs to. */
  programme_id: string
  /** The contact that was missed. */
  contact_id: string | null
  /** When it was given. */
  given_on: LocalDate
  /** How it was given. */
  how: string
  /** What happened. */
  circumstances: string
  /** Whether it says what may follow another failure. */
  says_what_may_follow: boolean
  /** Whether the child understood, and whether that was checked. */
  understood: string
  /** How that was checked. */
  understood_how: string | null
  /** Who gave it. */
  person_id: string
  /** Rises with every change; a save that names an older one is refused. */
  version: Generated<number>
  /** When the record was first written. */
  created_at: Generated<Timestamp>
}

export type Database = {
  access_log: AccessLogTable
  account: AccountTable
  account_calendar: AccountCalendarTable
  account_event: AccountEventTable
  account_identity: AccountIdentityTable
  account_passkey: AccountPasskeyTable
  account_password: AccountPasswordTable
  account_recovery_code: AccountRecoveryCodeTable
  account_ticket: AccountTicketTable
  account_totp: AccountTotpTable
  aligned_plan: AlignedPlanTable
  allocation: AllocationTable
  assessed_factor: AssessedFactorTable
  assessed_level: AssessedLevelTable
  assessment: AssessmentTable
  assessment_answer: AssessmentAnswerTable
  audit: AuditTable
  audit_case: AuditCaseTable
  audit_judgement: AuditJudgementTable
  audit_pointer: AuditPointerTable
  audit_reply: AuditReplyTable
  audit_round: AuditRoundTable
  audit_settlement: AuditSettlementTable
  auditor: AuditorTable
  breach_decision: BreachDecisionTable
  break_glass: BreakGlassTable
  care_status: CareStatusTable
  change_log: ChangeLogTable
  child: ChildTable
  child_group: ChildGroupTable
  child_identifier: ChildIdentifierTable
  child_name_key: ChildNameKeyTable
  child_place: ChildPlaceTable
  child_restriction: ChildRestrictionTable
  contact: ContactTable
  contact_objective: ContactObjectiveTable
  contingency: ContingencyTable
  countersignature: CountersignatureTable
  disruption: DisruptionTable
  document: DocumentTable
  document_file: DocumentFileTable
  document_piece: DocumentPieceTable
  draft: DraftTable
  education: EducationTable
  escalation: EscalationTable
  exit_plan: ExitPlanTable
  exploitation_screening: ExploitationScreeningTable
  exploitation_sign: ExploitationSignTable
  family_member: FamilyMemberTable
  finding: FindingTable
  forecast_mark: ForecastMarkTable
  handover: HandoverTable
  health_need: HealthNeedTable
  hearing: HearingTable
  hearing_offence: HearingOffenceTable
  import_file: ImportFileTable
  import_key: ImportKeyTable
  import_row: ImportRowTable
  import_run: ImportRunTable
  incident: IncidentTable
  inspection: InspectionTable
  inspection_alert: InspectionAlertTable
  installation: InstallationTable
  intervention: InterventionTable
  judgement_elsewhere: JudgementElsewhereTable
  kept_forecast: KeptForecastTable
  learning_need: LearningNeedTable
  left_out: LeftOutTable
  letter: LetterTable
  membership: MembershipTable
  migration: MigrationTable
  missing_episode: MissingEpisodeTable
  notice: NoticeTable
  notification: NotificationTable
  nrm_referral: NrmReferralTable
  objective: ObjectiveTable
  offence: OffenceTable
  outcome: OutcomeTable
  outcome_requirement: OutcomeRequirementTable
  oversight: OversightTable
  panel: PanelTable
  panel_action: PanelActionTable
  peer_group: PeerGroupTable
  person: PersonTable
  place: PlaceTable
  plan: PlanTable
  plan_action: PlanActionTable
  plan_approval: PlanApprovalTable
  plan_control: PlanControlTable
  plan_review: PlanReviewTable
  post: PostTable
  posting: PostingTable
  professional: ProfessionalTable
  programme: ProgrammeTable
  programme_offence: ProgrammeOffenceTable
  programme_outcome: ProgrammeOutcomeTable
  published_service: PublishedServiceTable
  question_result: QuestionResultTable
  recommendation: RecommendationTable
  recommendation_finding: RecommendationFindingTable
  repeated_finding: RepeatedFindingTable
  repeated_recommendation: RepeatedRecommendationTable
  residence: ResidenceTable
  restriction_reader: RestrictionReaderTable
  safety_note: SafetyNoteTable
  seal: SealTable
  self_assessment: SelfAssessmentTable
  self_assessment_answer: SelfAssessmentAnswerTable
  service: ServiceTable
  session: SessionTable
  shared_figures: SharedFiguresTable
  sharing_agreement: SharingAgreementTable
  sighting: SightingTable
  sign_in_attempt: SignInAttemptTable
  sign_in_step: SignInStepTable
  signal: SignalTable
  signal_digest: SignalDigestTable
  signal_digest_declined: SignalDigestDeclinedTable
  signal_look: SignalLookTable
  signal_mark: SignalMarkTable
  signal_set_aside: SignalSetAsideTable
  signal_setting: SignalSettingTable
  signals_on_day: SignalsOnDayTable
  slavery_defence: SlaveryDefenceTable
  standard_assessment: StandardAssessmentTable
  standard_assessment_point: StandardAssessmentPointTable
  standard_rating: StandardRatingTable
  survey_answer: SurveyAnswerTable
  survey_response: SurveyResponseTable
  team: TeamTable
  transfer: TransferTable
  unpaid_hours: UnpaidHoursTable
  victim: VictimTable
  victim_consent: VictimConsentTable
  victim_contact: VictimContactTable
  victim_harm: VictimHarmTable
  victim_measure: VictimMeasureTable
  victim_restorative: VictimRestorativeTable
  victim_support: VictimSupportTable
  voice: VoiceTable
  voice_answer: VoiceAnswerTable
  voice_answer_voice: VoiceAnswerVoiceTable
  warning: WarningTable
}

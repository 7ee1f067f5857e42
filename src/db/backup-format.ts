import type { Words } from '#kernel/language.ts'

/** A backup is gzip over lines of JSON. The first line says what it is; its rows are lists of texts. */
export type BackupHeader = {
  readonly format: 'sightline-backup'
  readonly version: number
  readonly madeAt: string
  /** The migrations that the database had had, with the hash of each. */
  readonly migrations: Readonly<Record<string, string>>
}

/** Stands before the rows of each table. */
export type BackupTable = { readonly table: string; readonly columns: readonly string[] }

/** Stands after the last row: how many there were, and the last number that each sequence had given out. */
export type BackupEnd = {
  readonly rows: Readonly<Record<string, number>>
  readonly sequences: Readonly<Record<string, number>>
}

/** The last line: SHA-256 over all lines before it. */
export type BackupDigest = { readonly sha256: string }

export const BACKUP_FORMAT = 'sightline-backup'
export const BACKUP_VERSION = 1

/** How far a backup or a restoring is. */
export type BackupProgress = { readonly table: string; readonly rows: number }

export type RestoreProblem =
  'not-a-backup' | 'damaged' | 'newer-program' | 'other-migrations' | 'not-empty' | 'migrated-further'

/** Why a backup is not restored, in words. */
export const RESTORE_PROBLEMS: Readonly<Record<RestoreProblem, Words>> = {
  'not-a-backup': {
    en: 'The file is not a Sightline backup',
    cy: 'Nid copi wrth gefn Sightline yw’r ffeil',
  },
  damaged: {
    en: 'The file is damaged or incomplete. Nothing was restored',
    cy: 'Mae’r ffeil wedi’i difrodi neu’n anghyflawn. Ni chafodd dim ei adfer',
  },
  'newer-program': {
    en: 'The backup was made by a newer version of Sightline. Install that version and restore with it',
    cy: 'Cafodd y copi wrth gefn ei wneud gan fersiwn fwy newydd o Sightline. Gosodwch y fersiwn honno i’w adfer',
  },
  'other-migrations': {
    en: 'The backup was made by a version of Sightline whose migrations were different',
    cy: 'Cafodd y copi wrth gefn ei wneud gan fersiwn o Sightline â mudiadau gwahanol',
  },
  'not-empty': {
    en: 'The database holds data already. Restore into a new, empty one',
    cy: 'Mae data yn y gronfa ddata eisoes. Defnyddiwch gronfa ddata newydd a gwag i adfer y copi',
  },
  'migrated-further': {
    en: 'The database was set up by a newer version of Sightline than the backup. Restore into a new, empty one',
    cy: 'Cafodd y gronfa ddata ei gosod gan fersiwn fwy newydd o Sightline na’r copi. Defnyddiwch gronfa ddata newydd a gwag',
  },
}

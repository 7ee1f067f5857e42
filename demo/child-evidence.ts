import type { Evidence, EvidenceKind } from '#kernel/evidence.ts'
import { same } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { evidenceOfOffence } from '#modules/cases/domain/evidence-of-offence.ts'
import { offence } from '#modules/cases/domain/offence.ts'
import { careStatus } from '#modules/children/domain/care-status.ts'
import { education } from '#modules/children/domain/education.ts'
import { residence } from '#modules/children/domain/residence.ts'
import { exploitationSign } from '#modules/exploitation/domain/exploitation-sign.ts'
import { nrmReferral } from '#modules/exploitation/domain/nrm-referral.ts'
import { isStrongSign } from '#modules/exploitation/domain/sign-kinds.ts'
import { evidenceOfIncident } from '#modules/safety/domain/evidence-of-incident.ts'
import { opensReview } from '#modules/safety/domain/incident-kinds.ts'
import { incident } from '#modules/safety/domain/incident.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import type { ChildFile } from './child-file.ts'

const PROTECTION = new Set(['child-protection-plan', 'child-protection-register'])

/** What the record held on a day that bears on the levels: only what was known by then. */
export const evidenceKnownOn = (file: ChildFile, on: LocalDate): readonly Evidence[] =>
  [
    ...fromOffences(file, on),
    ...fromIncidents(file, on),
    ...fromProtection(file, on),
    ...fromSigns(file),
    ...fromReferrals(file),
    ...fromMissing(file),
  ].filter(known => known.on <= on)

/** A day on which something came to light that asks for the levels to be looked at again, and why. */
export type Change = { readonly on: LocalDate; readonly reason: 'new-offence' | 'incident' | 'significant-change' }

const CHANGES_MUCH: ReadonlySet<EvidenceKind> = new Set([
  'protection-plan',
  'strong-exploitation-sign',
  'nrm-referred',
  'nrm-positive',
  'missing',
])

/** When the record changed in a way that a good service answers with a review. */
export function changesIn(file: ChildFile): readonly Change[] {
  const { today } = file
  const grave = new Set(fromOffences(file, today).map(({ recordId }) => recordId))
  const offences = file.rows(offence).filter(({ id }) => grave.has(id))
  const incidents = file
    .rows(incident)
    .filter(({ kind = '', asks_review = null }) => opensReview({ kind, asks_review }))
  const others = evidenceKnownOn(file, today).filter(({ kind }) => CHANGES_MUCH.has(kind))
  return [
    ...offences.map(row => ({ on: knownOn(row) ?? today, reason: 'new-offence' as const })),
    ...incidents.map(({ known_on }) => ({ on: known_on ?? today, reason: 'incident' as const })),
    ...[...others.map(({ on }) => on), ...decisionDays(file), ...moves(file), ...exclusions(file)].map(on => ({
      on,
      reason: 'significant-change' as const,
    })),
  ]
}

const decisionDays = (file: ChildFile): readonly LocalDate[] =>
  file.rows(nrmReferral).flatMap(({ grounds_on, conclusive_on }) => [grounds_on ?? [], conclusive_on ?? []].flat())

const moves = (file: ChildFile): readonly LocalDate[] => file.rows(residence).flatMap(({ from_on }) => from_on ?? [])

const exclusions = (file: ChildFile): readonly LocalDate[] =>
  file
    .rows(education)
    .flatMap(({ exclusion, from_on }) => (from_on && exclusion && exclusion !== 'none' ? [from_on] : []))

const knownOn = (row: { arrested_on?: LocalDate | null; committed_on?: LocalDate | null }): LocalDate | null =>
  row.arrested_on ?? row.committed_on ?? null

const piece = (kind: EvidenceKind, on: LocalDate, recordId: string): Evidence => ({
  kind,
  on,
  what: same(''),
  path: '',
  recordId,
})

const fromOffences = (file: ChildFile, on: LocalDate): readonly Evidence[] =>
  file
    .rows(offence)
    .filter(row => (knownOn(row) ?? on) <= on)
    .flatMap(row =>
      evidenceOfOffence(
        {
          id: row.id,
          child_id: '',
          committed_on: row.committed_on ?? on,
          charged_on: null,
          category: row.category ?? '',
          description: '',
          seriousness: row.seriousness ?? null,
          weapon_involved: row.weapon_involved ?? null,
          knife_involved: row.knife_involved ?? null,
          outcomes: [],
          came_during_work: false,
        },
        on,
      ),
    )

const fromProtection = (file: ChildFile, on: LocalDate): readonly Evidence[] =>
  file
    .rows(careStatus)
    .filter(({ status, until_on }) => PROTECTION.has(status ?? '') && (until_on ?? on) >= on)
    .map(({ id, from_on }) => piece('protection-plan', from_on ?? on, id))

const fromSigns = (file: ChildFile): readonly Evidence[] =>
  file
    .rows(exploitationSign)
    .flatMap(({ id, kind, seen_on }) =>
      kind && seen_on
        ? [piece(isStrongSign(kind) ? 'strong-exploitation-sign' : 'exploitation-sign', seen_on, id)]
        : [],
    )

const fromReferrals = (file: ChildFile): readonly Evidence[] =>
  file
    .rows(nrmReferral)
    .flatMap(({ id, submitted_on, grounds_decision, grounds_on }) => [
      ...(submitted_on ? [piece('nrm-referred', submitted_on, id)] : []),
      ...(grounds_decision === 'positive' && grounds_on ? [piece('nrm-positive', grounds_on, id)] : []),
    ])

const fromIncidents = (file: ChildFile, on: LocalDate): readonly Evidence[] =>
  file
    .rows(incident)
    .filter(({ known_on }) => (known_on ?? on) <= on)
    .flatMap(({ id, kind = '', happened_on, weapon = null, injury = null }) =>
      evidenceOfIncident({ id, child_id: '', kind, happened_on: happened_on ?? on, what: '', weapon, injury }),
    )

const fromMissing = (file: ChildFile): readonly Evidence[] =>
  file
    .rows(missingEpisode)
    .flatMap(({ id, missing_from_on }) => (missing_from_on ? [piece('missing', missing_from_on, id)] : []))

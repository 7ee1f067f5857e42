import { codeLabel } from '#kernel/code-list.ts'
import type { Evidence, EvidenceKind } from '#kernel/evidence.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { INCIDENT_KINDS } from './incident-kinds.ts'

/** An incident as far as it bears on a child’s levels. */
export type KnownIncident = {
  readonly id: string
  readonly child_id: string
  readonly kind: string
  readonly happened_on: LocalDate
  /** What happened, as it was told; absent where it is not read. */
  readonly what?: string
  readonly weapon: string | null
  readonly injury: string | null
}

const BY_KIND: Readonly<Record<string, EvidenceKind>> = {
  'self-harm': 'self-harm',
  'suicidal-thoughts': 'self-harm',
  'suicide-attempt': 'self-harm-with-plan',
  'assault-by-child': 'violent-offence',
  weapon: 'weapon',
  'threat-to-life': 'threat-to-life',
  'threat-to-person': 'person-threatened',
  'domestic-abuse-suffered': 'domestic-abuse',
  'domestic-abuse-used': 'domestic-abuse',
  'arrest-away': 'arrest-away',
  'new-allegation': 'new-allegation',
  intelligence: 'intelligence',
  'online-harm': 'online-harm',
  'harmful-sexual-behaviour': 'sexual-offence',
  exclusion: 'exclusion',
  'placement-breakdown': 'placement-breakdown',
}

const isArmed = ({ weapon }: KnownIncident): boolean => weapon !== null && weapon !== 'none'
const isHurt = ({ injury }: KnownIncident): boolean => injury !== null && injury !== 'none'

function kindsOf(incident: KnownIncident): readonly EvidenceKind[] {
  const { kind } = incident
  if (kind === 'assault-on-child') return isHurt(incident) ? ['assault-injury'] : []
  if (kind === 'threat-to-person' && isArmed(incident)) return ['weapon-threat']
  const own = BY_KIND[kind]
  const armed = isArmed(incident) && (kind === 'assault-by-child' || kind === 'arrest' || kind === 'arrest-away')
  return [...(own ? [own] : []), ...(armed ? (['weapon'] as const) : [])]
}

/** What an incident says that bears on the levels. */
export function evidenceOfIncident(incident: KnownIncident): readonly Evidence[] {
  const label = codeLabel(INCIDENT_KINDS, incident.kind)
  const told = incident.what === undefined ? '' : `: ${shortened(incident.what)}`
  return kindsOf(incident).map(kind => ({
    kind,
    on: incident.happened_on,
    what: { en: `${label.en}${told}`, cy: `${label.cy}${told}` },
    path: `/children/${incident.child_id}/safety#incidents`,
    recordId: incident.id,
  }))
}

const LONGEST = 140

/** A long account ends at a word, so that a column beside a form stays one. */
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`

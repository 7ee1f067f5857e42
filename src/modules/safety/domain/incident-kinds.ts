import { type CodeList, codes } from '#kernel/code-list.ts'

/** What may happen to a child, or be done by one, that those who keep people safe must know. */
export const INCIDENT_KINDS: CodeList = {
  id: 'incident-kind',
  source: 'Sightline: what inspectors found where a level of concern was not looked at again after an incident',
  codes: codes({
    'self-harm': ['Self-harm', 'Hunan-niweidio'],
    'suicidal-thoughts': ['Thoughts of suicide', 'Meddyliau am hunanladdiad'],
    'suicide-attempt': ['Suicide attempted or planned', 'Hunanladdiad: ymgais neu gynllun'],
    injury: ['Injury', 'Anaf'],
    'assault-on-child': ['Assault on the child', 'Ymosodiad ar y plentyn'],
    'assault-by-child': ['Assault by the child', 'Ymosodiad gan y plentyn'],
    weapon: ['Weapon', 'Arf'],
    'threat-to-life': ['Threat to the child’s life', 'Bygythiad i fywyd y plentyn'],
    'threat-to-person': ['Threat to a person who can be named', 'Bygythiad i berson y gellir ei enwi'],
    'domestic-abuse-suffered': ['Domestic abuse, suffered or seen', 'Cam-drin domestig, a ddioddefwyd neu a welwyd'],
    'domestic-abuse-used': ['Domestic abuse by the child', 'Cam-drin domestig gan y plentyn'],
    arrest: ['Arrest', 'Arestio'],
    'arrest-away': ['Arrest away from the home area', 'Arestio y tu allan i’r ardal gartref'],
    'new-allegation': ['New allegation', 'Honiad newydd'],
    intelligence: ['Intelligence from a partner', 'Cudd-wybodaeth gan bartner'],
    'online-harm': ['Harm online', 'Niwed ar-lein'],
    'harmful-sexual-behaviour': ['Harmful sexual behaviour', 'Ymddygiad rhywiol niweidiol'],
    exclusion: ['Exclusion', 'Gwaharddiad'],
    'placement-breakdown': ['Placement or home breaks down', 'Lleoliad neu gartref yn chwalu'],
    concern: ['Concern', 'Pryder'],
    other: ['Something else', 'Rhywbeth arall'],
  }),
}

/** Kinds after which the levels and the plan are looked at again, whoever recorded them. */
const SIGNIFICANT: ReadonlySet<string> = new Set([
  'self-harm',
  'suicidal-thoughts',
  'suicide-attempt',
  'injury',
  'assault-on-child',
  'assault-by-child',
  'weapon',
  'threat-to-life',
  'threat-to-person',
  'domestic-abuse-suffered',
  'domestic-abuse-used',
  'arrest-away',
  'new-allegation',
  'harmful-sexual-behaviour',
  'exclusion',
  'placement-breakdown',
])

type Happened = { readonly kind: string; readonly asks_review: boolean | null }

/** Whether an incident opens a review: by its kind, or because whoever recorded it said so. */
export const opensReview = ({ kind, asks_review }: Happened): boolean => asks_review === true || SIGNIFICANT.has(kind)

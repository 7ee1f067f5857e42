import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

/** Somewhere, or some people, that worry a service: what they are called, why, and what is done. */
export type SurroundingTemplate = {
  readonly kind: string
  readonly name: Words
  readonly concern: Words
  readonly controls: Words
}

export const PLACES: readonly SurroundingTemplate[] = [
  {
    kind: 'transport',
    name: { en: 'Bus station', cy: 'Gorsaf fysiau' },
    concern: {
      en: 'Older boys wait here after school and take phones; two weapons were found this year.',
      cy: 'Mae bechgyn hŷn yn aros yma ar ôl ysgol ac yn cymryd ffonau; cafwyd hyd i ddau arf eleni.',
    },
    controls: {
      en: 'Police and a youth worker are here from three to five on school days; the company keeps the lights on.',
      cy: 'Mae’r heddlu a gweithiwr ieuenctid yma rhwng tri a phump ar ddiwrnodau ysgol; mae’r cwmni’n cadw’r goleuadau ymlaen.',
    },
  },
  {
    kind: 'park',
    name: { en: 'The shelter behind the leisure centre', cy: 'Y lloches y tu ôl i’r ganolfan hamdden' },
    concern: {
      en: 'Young people drink here on Fridays; adults whom nobody knows bring the alcohol.',
      cy: 'Mae pobl ifanc yn yfed yma ar nos Wener; oedolion nad oes neb yn eu hadnabod sy’n dod â’r alcohol.',
    },
    controls: {
      en: 'Outreach on Friday evenings; the council has cut back the hedge.',
      cy: 'Gwaith allgymorth ar nos Wener; mae’r cyngor wedi torri’r gwrych yn ôl.',
    },
  },
  {
    kind: 'home',
    name: { en: 'A flat above the shops', cy: 'Fflat uwchben y siopau' },
    concern: {
      en: 'Children who were missing have been found here three times. The tenant’s flat may have been taken over.',
      cy: 'Daethpwyd o hyd i blant a oedd ar goll yma deirgwaith. Gall rhywun fod wedi cymryd fflat y tenant drosodd.',
    },
    controls: {
      en: 'Police call weekly; the landlord and adult social care meet each month.',
      cy: 'Mae’r heddlu’n galw bob wythnos; mae’r landlord a gofal cymdeithasol i oedolion yn cwrdd bob mis.',
    },
  },
  {
    kind: 'food-outlet',
    name: { en: 'The takeaway by the bridge', cy: 'Y siop tecawê wrth y bont' },
    concern: {
      en: 'Free food and lifts are offered to girls in the evening.',
      cy: 'Cynigir bwyd am ddim a lifftiau i ferched gyda’r nos.',
    },
    controls: {
      en: 'Licensing visited in spring; staff were told what to look out for.',
      cy: 'Bu swyddogion trwyddedu yno yn y gwanwyn; dywedwyd wrth y staff beth i gadw llygad amdano.',
    },
  },
  {
    kind: 'online',
    name: { en: 'A closed group in a messaging app', cy: 'Grŵp caeedig mewn ap negeseua' },
    concern: {
      en: 'Films of fights are passed on here, and who is to be next is named.',
      cy: 'Rhennir fideos o ymladd yma, ac enwir pwy fydd nesaf.',
    },
    controls: {
      en: 'Schools look at it together each week; the police asked for two films to be taken down.',
      cy: 'Mae’r ysgolion yn edrych arno gyda’i gilydd bob wythnos; gofynnodd yr heddlu am dynnu dau fideo i lawr.',
    },
  },
]

export const GROUPS: readonly SurroundingTemplate[] = [
  {
    kind: 'street',
    name: { en: 'The bus station group', cy: 'Grŵp yr orsaf fysiau' },
    concern: {
      en: 'Some ten young people; three carry knives because others do.',
      cy: 'Tua deg o bobl ifanc; mae tri yn cario cyllyll am fod eraill yn gwneud.',
    },
    controls: {
      en: 'A mentor knows most of them; the schools keep them apart at the end of the day.',
      cy: 'Mae mentor yn adnabod y rhan fwyaf ohonynt; mae’r ysgolion yn eu cadw ar wahân ar ddiwedd y dydd.',
    },
  },
  {
    kind: 'adults',
    name: { en: 'The men with the silver car', cy: 'Y dynion â’r car arian' },
    concern: {
      en: 'Three adults who give children phones and send them away by train.',
      cy: 'Tri oedolyn sy’n rhoi ffonau i blant ac yn eu hanfon i ffwrdd ar y trên.',
    },
    controls: {
      en: 'Mapped with the police each fortnight; a warning notice was served on one.',
      cy: 'Mapir gyda’r heddlu bob pythefnos; cyflwynwyd hysbysiad rhybuddio i un.',
    },
  },
  {
    kind: 'friends',
    name: { en: 'The friends from the unit', cy: 'Y ffrindiau o’r uned' },
    concern: {
      en: 'When one goes missing, the others do.',
      cy: 'Pan fydd un yn mynd ar goll, bydd y lleill hefyd.',
    },
    controls: {
      en: 'The unit rings all four families when one is late.',
      cy: 'Mae’r uned yn ffonio’r pedwar teulu pan fydd un yn hwyr.',
    },
  },
]

export const LINK_NOTES = phrases(
  ['Seen there by a worker on the way home.', 'Gwelwyd yno gan weithiwr ar y ffordd adref.'],
  ['Said so himself, and does not want to be asked again.', 'Dywedodd hynny ei hun, ac nid yw am gael ei holi eto.'],
  ['His mother found out from a neighbour.', 'Clywodd ei fam gan gymydog.'],
  ['The school told us.', 'Yr ysgol a ddywedodd wrthym.'],
)

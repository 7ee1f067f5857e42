import type { Words } from '#kernel/language.ts'
import type { DrawProblem } from '../data/draw-round.ts'
import type { CloseProblem } from '../data/close-round.ts'
import type { GiveProblem } from '../data/give-case.ts'
import type { AuditProblem } from '../data/hold-audit.ts'
import type { ReplaceProblem } from '../data/replace-case.ts'
import type { WordsProblem } from '../data/save-audit-words.ts'
import type { SettleProblem } from '../data/settle-judgement.ts'

type Refusal =
  AuditProblem | CloseProblem | DrawProblem | GiveProblem | ReplaceProblem | SettleProblem | WordsProblem | 'not-whole'

/** Why something about an audit was refused, and what to do. */
export const REFUSED: Readonly<Record<Refusal, Words>> = {
  'not-found': { en: 'It is not there any more', cy: 'Nid yw yno mwyach' },
  closed: {
    en: 'The round is closed: nothing of it changes',
    cy: 'Mae’r cylch wedi cau: nid oes dim ohono’n newid',
  },
  'drawn-already': {
    en: 'The sample has been drawn. Replace single cases, with a reason',
    cy: 'Tynnwyd y sampl eisoes. Disodlwch achosion unigol, gyda rheswm',
  },
  'no-cases': {
    en: 'No case meets the rules. Widen them',
    cy: 'Nid oes achos yn bodloni’r rheolau. Ehangwch nhw',
  },
  'no-auditors': {
    en: 'Add at least one auditor first',
    cy: 'Ychwanegwch o leiaf un archwilydd yn gyntaf',
  },
  'replaced-already': { en: 'This case has been replaced', cy: 'Disodlwyd yr achos hwn' },
  'audited-already': {
    en: 'This case has been audited: its judgements stand',
    cy: 'Archwiliwyd yr achos hwn: mae ei ddyfarniadau’n sefyll',
  },
  'none-left': {
    en: 'No case of the same kind of work and level is left to draw',
    cy: 'Nid oes achos o’r un math o waith a lefel ar ôl i’w dynnu',
  },
  'begun-already': {
    en: 'Its auditor has begun to judge it',
    cy: 'Mae ei archwilydd wedi dechrau ei farnu',
  },
  'own-case': {
    en: 'Nobody audits their own case: this person worked on it, assessed it or countersigned it',
    cy: 'Nid oes neb yn archwilio ei achos ei hun: bu’r person hwn yn gweithio arno, yn ei asesu neu’n ei gydlofnodi',
  },
  'other-part': {
    en: 'The other audit of this case is theirs. The two must be by different people',
    cy: 'Nhw sy’n gwneud archwiliad arall yr achos hwn. Rhaid i’r ddau fod gan bobl wahanol',
  },
  'not-auditing': { en: 'This person no longer audits', cy: 'Nid yw’r person hwn yn archwilio mwyach' },
  'completed-already': {
    en: 'This audit is completed: its judgements stand',
    cy: 'Cwblhawyd yr archwiliad hwn: mae ei ddyfarniadau’n sefyll',
  },
  'not-settled': {
    en: 'Settle the judgements on which two auditors differ first',
    cy: 'Cytunwch yn gyntaf ar y dyfarniadau y mae dau archwilydd yn anghytuno arnynt',
  },
  'nothing-audited': { en: 'No audit of it is completed', cy: 'Nid oes archwiliad ohono wedi’i gwblhau' },
  'not-disputed': {
    en: 'The auditors do not differ on this question',
    cy: 'Nid yw’r archwilwyr yn anghytuno ar y cwestiwn hwn',
  },
  'owner-missing': { en: 'Select who must answer the concern', cy: 'Dewiswch pwy sy’n gorfod ateb y pryder' },
  'nobody-to-raise': {
    en: 'The round names nobody who leads it, so a concern would have no name. Telephone the service now, and ask its lead to name somebody',
    cy: 'Nid yw’r cylch yn enwi neb sy’n ei arwain, felly ni fyddai enw wrth y pryder. Ffoniwch y gwasanaeth nawr, a gofynnwch iddo enwi rhywun',
  },
  'owner-raises': {
    en: 'Select somebody other than the person in whose name it is raised',
    cy: 'Dewiswch rywun heblaw’r person y codir ef yn ei enw',
  },
  'not-whole': {
    en: 'Something is still missing: see the list',
    cy: 'Mae rhywbeth ar goll o hyd: gweler y rhestr',
  },
}

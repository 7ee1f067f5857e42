import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

type Said = Readonly<Record<'yes' | 'no' | 'na', readonly Words[]>>

/** What auditors write of a question, by what it asks about: change, the child’s safety, the safety of others. */
export const REASONING: Readonly<Record<'1' | '2' | '3', Said>> = {
  '1': {
    yes: phrases(
      [
        'The child’s own words are there, and the work follows from them.',
        'Mae geiriau’r plentyn ei hun yno, ac mae’r gwaith yn dilyn ohonynt.',
      ],
      [
        'Strengths are named and used; school and family took part.',
        'Enwir cryfderau ac fe’u defnyddir; cymerodd yr ysgol a’r teulu ran.',
      ],
    ),
    no: phrases(
      [
        'It says what the child did and not why. Nobody asked the school.',
        'Mae’n dweud beth wnaeth y plentyn ac nid pam. Ni ofynnodd neb i’r ysgol.',
      ],
      [
        'The same sentences as in the version before; nothing of the last three months.',
        'Yr un brawddegau ag yn y fersiwn flaenorol; dim o’r tri mis diwethaf.',
      ],
      [
        'The carers were not spoken to, and it does not say that they would not.',
        'Ni siaradwyd â’r gofalwyr, ac nid yw’n dweud nad oeddent yn fodlon.',
      ],
    ),
    na: [],
  },
  '2': {
    yes: phrases(
      [
        'Who does what when the child goes missing is written down, and was done in March.',
        'Mae pwy sy’n gwneud beth pan aiff y plentyn ar goll wedi’i ysgrifennu, ac fe’i gwnaed ym mis Mawrth.',
      ],
      [
        'Children’s services and the school were told within the day; the nurse saw the child.',
        'Dywedwyd wrth wasanaethau plant a’r ysgol o fewn y diwrnod; gwelodd y nyrs y plentyn.',
      ],
    ),
    no: phrases(
      [
        'Missing episodes stand in the chronology and nowhere else.',
        'Mae cyfnodau ar goll yn y gronoleg ac yn unman arall.',
      ],
      [
        'Only the day itself was looked at: nothing about who waits outside the school.',
        'Dim ond y diwrnod ei hun a ystyriwyd: dim am bwy sy’n aros y tu allan i’r ysgol.',
      ],
      [
        'The plan says “monitor”. It does not say who, when, or what then.',
        'Mae’r cynllun yn dweud “monitro”. Nid yw’n dweud pwy, pryd, na beth wedyn.',
      ],
      ['No contingency plan, though the level is high.', 'Dim cynllun wrth gefn, er bod y lefel yn uchel.'],
    ),
    na: phrases([
      'The level is low and nothing in the record speaks otherwise.',
      'Mae’r lefel yn isel ac nid oes dim yn y cofnod yn dweud yn wahanol.',
    ]),
  },
  '3': {
    yes: phrases(
      [
        'The person harmed is thought of: days, places, and who tells them.',
        'Meddyliwyd am y person a niweidiwyd: dyddiau, lleoedd, a phwy sy’n dweud wrtho.',
      ],
      ['Police intelligence was asked for and used.', 'Gofynnwyd am wybodaeth yr heddlu ac fe’i defnyddiwyd.'],
    ),
    no: phrases(
      ['The knife in November is not mentioned.', 'Nid oes sôn am y gyllell ym mis Tachwedd.'],
      ['Nobody asked what would keep his sister safe.', 'Ni ofynnodd neb beth fyddai’n cadw ei chwaer yn ddiogel.'],
      [
        'The victim lives in the next street; the plan does not know it.',
        'Mae’r dioddefwr yn byw yn y stryd nesaf; nid yw’r cynllun yn gwybod hynny.',
      ],
    ),
    na: phrases([
      'Nothing that happened and nothing that is known bears on others.',
      'Nid oes dim a ddigwyddodd na dim sy’n hysbys yn effeithio ar eraill.',
    ]),
  },
}

export const GOOD = phrases(
  [
    'The worker kept on visiting when nobody opened the door.',
    'Daliodd y gweithiwr ati i ymweld pan nad oedd neb yn agor y drws.',
  ],
  ['The child trusts her, and says so.', 'Mae’r plentyn yn ymddiried ynddi, ac yn dweud hynny.'],
  ['Warm, clear notes after every contact.', 'Nodiadau cynnes, clir ar ôl pob cyswllt.'],
)

export const FEEDBACK_TO_IMPROVE = phrases(
  [
    'You know this child well: the record does not show it yet. Write down what you do when he does not come home.',
    'Rydych yn adnabod y plentyn hwn yn dda: nid yw’r cofnod yn dangos hynny eto. Ysgrifennwch beth rydych yn ei wneud pan na ddaw adref.',
  ],
  [
    'Ask the school and the police before you set the level, and say what each told you.',
    'Gofynnwch i’r ysgol a’r heddlu cyn gosod y lefel, a dywedwch beth ddywedodd y ddau wrthych.',
  ],
  [
    'Bring this case to supervision this week: the contingency plan is missing.',
    'Dewch â’r achos hwn i oruchwyliaeth yr wythnos hon: mae’r cynllun wrth gefn ar goll.',
  ],
)

export const FEEDBACK_GOOD = phrases(
  [
    'A plan that the child could have written. Keep the review dates as firm as the rest.',
    'Cynllun y gallai’r plentyn fod wedi’i ysgrifennu. Cadwch y dyddiadau adolygu mor gadarn â’r gweddill.',
  ],
  [
    'Please show the team how you brought the family in.',
    'Dangoswch i’r tîm sut y daethoch â’r teulu i mewn, os gwelwch yn dda.',
  ],
)

export const REPLY = phrases(
  [
    'Thank you. I have written the missing episodes into the assessment and called the school.',
    'Diolch. Rwyf wedi ysgrifennu’r cyfnodau ar goll yn yr asesiad ac wedi ffonio’r ysgol.',
  ],
  [
    'I see it. We spoke about it in supervision, and the contingency plan is dated now.',
    'Rwy’n gweld. Buom yn siarad amdano mewn goruchwyliaeth, ac mae dyddiad ar y cynllun wrth gefn bellach.',
  ],
)

export const SETTLED = phrases([
  'Both looked again together: what was done is in the contact notes and not in the plan.',
  'Edrychodd y ddau eto gyda’i gilydd: mae’r hyn a wnaed yn y nodiadau cyswllt ac nid yn y cynllun.',
])

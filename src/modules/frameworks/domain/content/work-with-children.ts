import { caseworkStandard } from '../casework-standard.ts'
import { type Area, type Standard, WORK_KIND_WORDS } from '../framework.ts'

const ASSESSING: Standard = caseworkStandard({
  id: '2.1',
  work: 'children',
  name: { en: 'Assessing', cy: 'Asesu' },
  statement: {
    en: 'The child is understood: what they need, what they can do, and what would keep them and others safe.',
    cy: 'Deellir y plentyn: ei anghenion, yr hyn y gall ei wneud, a’r hyn a fyddai’n ei gadw ef ac eraill yn ddiogel.',
  },
  change: {
    asks: {
      en: 'Does the assessment show well enough how this child can achieve positive change?',
      cy: 'A yw’r asesiad yn dangos yn ddigon da sut y gall y plentyn hwn gyflawni newid cadarnhaol?',
    },
    prompts: [
      {
        en: 'It says what brought the child here, and how the child sees it',
        cy: 'Mae’n dweud beth ddaeth â’r plentyn yma, a sut y mae’r plentyn yn gweld hynny',
      },
      {
        en: 'Strengths, interests and hopes come first, with the people who support them',
        cy: 'Daw cryfderau, diddordebau a gobeithion yn gyntaf, gyda’r bobl sy’n eu cefnogi',
      },
      {
        en: 'Identity, culture, language and what the child has met of unfairness are understood',
        cy: 'Deellir hunaniaeth, diwylliant, iaith ac unrhyw annhegwch y mae’r plentyn wedi’i brofi',
      },
      {
        en: 'School, health, speech and understanding are looked into, and not taken on trust',
        cy: 'Edrychir i mewn i’r ysgol, iechyd, lleferydd a dealltwriaeth, heb eu cymryd yn ganiataol',
      },
      {
        en: 'What other agencies know is used',
        cy: 'Defnyddir yr hyn y mae asiantaethau eraill yn ei wybod',
      },
      {
        en: 'The child and the carers took part, and their words can be found in it',
        cy: 'Cymerodd y plentyn a’r gofalwyr ran, a gellir gweld eu geiriau ynddo',
      },
    ],
  },
  childSafety: {
    asks: {
      en: 'Does the assessment show well enough how to keep the child safe?',
      cy: 'A yw’r asesiad yn dangos yn ddigon da sut i gadw’r plentyn yn ddiogel?',
    },
    prompts: [
      {
        en: 'Harm at home, outside the home and online was asked about',
        cy: 'Holwyd am niwed yn y cartref, y tu allan i’r cartref ac ar-lein',
      },
      {
        en: 'Exploitation was considered wherever it could be, and the evidence weighed',
        cy: 'Ystyriwyd camfanteisio lle bynnag y gallai fod, a phwyswyd y dystiolaeth',
      },
      {
        en: 'Earlier harm, and what it has done to the child, is understood',
        cy: 'Deellir niwed blaenorol, a’i effaith ar y plentyn',
      },
      {
        en: 'What children’s services and others have assessed is used',
        cy: 'Defnyddir yr hyn y mae gwasanaethau plant ac eraill wedi’i asesu',
      },
      {
        en: 'It comes to a conclusion: how serious, how likely, what is needed',
        cy: 'Mae’n dod i gasgliad: pa mor ddifrifol, pa mor debygol, beth sydd ei angen',
      },
    ],
  },
  othersSafety: {
    asks: {
      en: 'Does the assessment show well enough how to keep the community safe?',
      cy: 'A yw’r asesiad yn dangos yn ddigon da sut i gadw’r gymuned yn ddiogel?',
    },
    prompts: [
      {
        en: 'It says who could be harmed, how and when',
        cy: 'Mae’n dweud pwy allai gael niwed, sut a phryd',
      },
      {
        en: 'All behaviour that bears on it is taken in, whether or not there was a conviction',
        cy: 'Ystyrir pob ymddygiad perthnasol, boed euogfarn neu beidio',
      },
      {
        en: 'The victim is heard, and others like them are thought of',
        cy: 'Clywir y dioddefwr, a meddylir am eraill tebyg',
      },
      {
        en: 'It says what would raise the risk, and what would lower it',
        cy: 'Mae’n dweud beth fyddai’n codi’r risg, a beth fyddai’n ei gostwng',
      },
    ],
  },
})

const PLANNING: Standard = caseworkStandard({
  id: '2.2',
  work: 'children',
  name: { en: 'Planning', cy: 'Cynllunio' },
  statement: {
    en: 'Child, carers and agencies agree what is to be done, and each knows their part.',
    cy: 'Mae’r plentyn, y gofalwyr a’r asiantaethau’n cytuno beth sydd i’w wneud, ac mae pob un yn gwybod ei ran.',
  },
  change: {
    asks: {
      en: 'Does the plan set out well enough how this child will achieve positive change?',
      cy: 'A yw’r cynllun yn nodi’n ddigon da sut y bydd y plentyn hwn yn cyflawni newid cadarnhaol?',
    },
    prompts: [
      {
        en: 'It is the child’s plan, in words that the child understands, with aims that the child shares',
        cy: 'Cynllun y plentyn ydyw, mewn geiriau y mae’r plentyn yn eu deall, gyda nodau y mae’n eu rhannu',
      },
      {
        en: 'It builds on strengths and interests',
        cy: 'Mae’n adeiladu ar gryfderau a diddordebau',
      },
      {
        en: 'It is in proportion to the disposal or the order, and takes things in a sensible order',
        cy: 'Mae’n gymesur â’r datrysiad neu’r gorchymyn, ac yn trefnu pethau’n synhwyrol',
      },
      {
        en: 'What the child needs of school, health and family help has a name beside it',
        cy: 'Mae enw wrth ymyl pob angen o ran ysgol, iechyd a chymorth i’r teulu',
      },
      {
        en: 'It says what will go on when the service stops',
        cy: 'Mae’n dweud beth fydd yn parhau pan fydd y gwasanaeth yn dod i ben',
      },
      {
        en: 'For a child in custody, coming home is part of the plan from the first day',
        cy: 'I blentyn yn y ddalfa, mae dychwelyd adref yn rhan o’r cynllun o’r diwrnod cyntaf',
      },
    ],
  },
  childSafety: {
    asks: {
      en: 'Does the plan set out well enough how the child will be kept safe?',
      cy: 'A yw’r cynllun yn nodi’n ddigon da sut y cedwir y plentyn yn ddiogel?',
    },
    prompts: [
      {
        en: 'Every worry in the assessment has an answer, with a name and a date',
        cy: 'Mae ateb i bob pryder yn yr asesiad, gydag enw a dyddiad',
      },
      {
        en: 'It fits with the plans of children’s services and others, and says who leads',
        cy: 'Mae’n cyd-fynd â chynlluniau gwasanaethau plant ac eraill, ac yn dweud pwy sy’n arwain',
      },
      {
        en: 'The child and the carers know what to do, and whom to call',
        cy: 'Mae’r plentyn a’r gofalwyr yn gwybod beth i’w wneud, a phwy i’w ffonio',
      },
      {
        en: 'It says what will happen if things get worse',
        cy: 'Mae’n dweud beth fydd yn digwydd os bydd pethau’n gwaethygu',
      },
    ],
  },
  othersSafety: {
    asks: {
      en: 'Does the plan set out well enough how the community will be kept safe?',
      cy: 'A yw’r cynllun yn nodi’n ddigon da sut y cedwir y gymuned yn ddiogel?',
    },
    prompts: [
      {
        en: 'Every risk to others has an answer, with a name and a date',
        cy: 'Mae ateb i bob risg i eraill, gydag enw a dyddiad',
      },
      {
        en: 'The victim’s safety and wishes are planned for',
        cy: 'Cynllunnir ar gyfer diogelwch a dymuniadau’r dioddefwr',
      },
      {
        en: 'Police and other agencies have agreed to their part',
        cy: 'Mae’r heddlu ac asiantaethau eraill wedi cytuno i’w rhan',
      },
      {
        en: 'It says what will happen if the risk rises',
        cy: 'Mae’n dweud beth fydd yn digwydd os bydd y risg yn codi',
      },
    ],
  },
})

const DELIVERING: Standard = caseworkStandard({
  id: '2.3',
  work: 'children',
  name: { en: 'Delivering', cy: 'Cyflawni' },
  statement: {
    en: 'What was planned happens, is looked at again as life changes, and makes a difference to the child.',
    cy: 'Mae’r hyn a gynlluniwyd yn digwydd, edrychir arno eto wrth i fywyd newid, ac mae’n gwneud gwahaniaeth i’r plentyn.',
  },
  change: {
    asks: {
      en: 'Does the work that is done help this child to achieve positive change?',
      cy: 'A yw’r gwaith a wneir yn helpu’r plentyn hwn i gyflawni newid cadarnhaol?',
    },
    prompts: [
      {
        en: 'The child has a worker who stays, and is on their side',
        cy: 'Mae gan y plentyn weithiwr sy’n aros, ac sydd o’i blaid',
      },
      {
        en: 'The help that was planned arrives, and someone notices when it does not',
        cy: 'Mae’r cymorth a gynlluniwyd yn cyrraedd, ac mae rhywun yn sylwi pan nad yw',
      },
      {
        en: 'When contacts are missed, someone finds out why and tries another way',
        cy: 'Pan gollir apwyntiadau, mae rhywun yn canfod pam ac yn rhoi cynnig ar ffordd arall',
      },
      {
        en: 'Progress is seen, and the child is told',
        cy: 'Gwelir cynnydd, a dywedir hynny wrth y plentyn',
      },
      {
        en: 'When life changes, the assessment and the plan change too',
        cy: 'Pan fydd bywyd yn newid, mae’r asesiad a’r cynllun yn newid hefyd',
      },
      {
        en: 'The end is planned with the child, who has people and places to turn to afterwards',
        cy: 'Cynllunnir y diwedd gyda’r plentyn, ac mae ganddo bobl a mannau i droi atynt wedyn',
      },
    ],
  },
  childSafety: {
    asks: {
      en: 'Does the work that is done keep the child safe?',
      cy: 'A yw’r gwaith a wneir yn cadw’r plentyn yn ddiogel?',
    },
    prompts: [
      {
        en: 'What was planned for the child’s safety is done, and soon enough',
        cy: 'Gwneir yr hyn a gynlluniwyd ar gyfer diogelwch y plentyn, ac yn ddigon buan',
      },
      {
        en: 'Agencies share what they know, meet, and do what they said',
        cy: 'Mae asiantaethau’n rhannu’r hyn a wyddant, yn cyfarfod, ac yn gwneud yr hyn a ddywedwyd',
      },
      { en: 'New signs are noticed and acted on', cy: 'Sylwir ar arwyddion newydd, a gweithredir arnynt' },
      {
        en: 'When another agency does not act, the worry is taken higher',
        cy: 'Pan nad yw asiantaeth arall yn gweithredu, eir â’r pryder yn uwch',
      },
    ],
  },
  othersSafety: {
    asks: {
      en: 'Does the work that is done keep the community safe?',
      cy: 'A yw’r gwaith a wneir yn cadw’r gymuned yn ddiogel?',
    },
    prompts: [
      {
        en: 'What was planned to lower the risk to others is done, and soon enough',
        cy: 'Gwneir yr hyn a gynlluniwyd i ostwng y risg i eraill, ac yn ddigon buan',
      },
      {
        en: 'The victim’s safety is checked as things change',
        cy: 'Gwirir diogelwch y dioddefwr wrth i bethau newid',
      },
      {
        en: 'Police and other agencies do their part, and the worker knows that they did',
        cy: 'Mae’r heddlu ac asiantaethau eraill yn gwneud eu rhan, ac mae’r gweithiwr yn gwybod hynny',
      },
      {
        en: 'New behaviour, or new information about it, changes the judgement of risk at once',
        cy: 'Mae ymddygiad newydd, neu wybodaeth newydd amdano, yn newid y dyfarniad ar risg ar unwaith',
      },
    ],
  },
})

/** Court and out-of-court work, bail, remand and resettlement as one, since 2025. */
export const WORK_WITH_CHILDREN: Area = {
  id: '2',
  name: WORK_KIND_WORDS.children,
  standards: [ASSESSING, PLANNING, DELIVERING],
}
